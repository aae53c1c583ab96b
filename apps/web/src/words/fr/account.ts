import type { account as english } from '../en/account.ts'
import type { Translated } from '../message.ts'

export const account: Translated<typeof english> = {
  'account.bonded': 'En caution pour des places',
  'bond.title': 'En jeu pour des places',
  'bond.help':
    'Pour les comptes qui calculent : les places des séries vont à ceux dont la caution les couvre, et une réponse fausse en coûte une part.',
  'bond.bond': 'Mettre en caution',
  'bond.bond.help': 'De vos fonds libres vers votre caution. Une transaction.',
  'bond.unbond': 'Retirer de la caution',
  'bond.unbond.help':
    'Hors de votre caution. Elle ne porte plus de nouvelles places, et peut encore être saisie pendant sept jours.',
  'bond.unbonding': '{amount} sortent de votre caution.',
  'bond.releaseAt': 'Ils seront libérables à partir du',
  'bond.release': 'Les libérer',
  'voucher.use': 'Payer mes exécutions avec',
  'voucher.stop': 'Payer mes exécutions moi-même',
  'voucher.inUse': 'Vos exécutions sont payées par ce bon.',
  'voucher.pays': 'Un bon paie : {left} vous y reviennent.',
  'voucher.payMyself': 'Payer cette exécution moi-même',
  'voucher.short': 'Le bon ne paie pas : il faut {needed}, il vous accorde {left}.',
  'voucher.dry': 'Le bon ne paie pas : il faut {needed}, il contient {left}.',
}
