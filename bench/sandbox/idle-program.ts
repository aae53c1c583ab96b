/** `(module (memory (export "memory") 1) (func (export "_start")))`, by hand: it does nothing. */
export const idleProgram = Buffer.from(
  '0061736d0100000001040160000003020100050301000107130206' + '6d656d6f72790200065f737461727400000a040102000b',
  'hex',
)
