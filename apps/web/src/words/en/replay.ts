/** Of tasks that are run again here. */
export const replay = {
  'replay.title': 'Run it again',
  'replay.how':
    'Fetches the program and its inputs, runs them in this browser as the workers did, and compares every byte of the result with what they agreed on. Nothing is sent, nothing is paid.',
  'replay.start': 'Run it in this browser',
  'replay.same': 'This browser and the chain agree, to the bit.',
  'replay.differs': 'The chain agreed on another result than this browser found.',
  'replay.agreed': 'Agreed on',
  'replay.found': 'Found here',
  'replay.container':
    'A container needs an engine of its own. On a machine that has one, run ruche replay with this task’s id.',
  'replay.confidential': 'What it read was opened in an enclave alone: nobody else can run it again.',
} as const
