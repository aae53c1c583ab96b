/** Of bonds and vouchers. */
export const account = {
  'account.bonded': 'Bonded for seats',
  'bond.title': 'At risk for seats',
  'bond.help':
    'For accounts that compute: seats in rounds are filled with those whose bond covers them, and a wrong answer costs a part of it.',
  'bond.bond': 'Bond',
  'bond.bond.help': 'From your free funds into your bond. One transaction.',
  'bond.unbond': 'Unbond',
  'bond.unbond.help':
    'Out of your bond. It carries no new seats from now on, and can still be seized for seven days.',
  'bond.unbonding': '{amount} are on their way out of your bond.',
  'bond.releaseAt': 'They can be released from',
  'bond.release': 'Release them',
  'voucher.use': 'Pay my runs with it',
  'voucher.stop': 'Pay my runs myself',
  'voucher.inUse': 'Your runs are paid by this voucher.',
  'voucher.pays': 'A voucher pays: {left} of it are yours to spend.',
  'voucher.payMyself': 'Pay this run myself',
  'voucher.short': 'The voucher does not pay: this needs {needed}, it allows you {left}.',
  'voucher.dry': 'The voucher does not pay: this needs {needed}, it holds {left}.',
} as const
