import type { Reader } from './reader.ts'
import type { FunctionType } from './value-types.ts'

export const SECTION = {
  CUSTOM: 0,
  TYPE: 1,
  IMPORT: 2,
  FUNCTION: 3,
  TABLE: 4,
  MEMORY: 5,
  GLOBAL: 6,
  EXPORT: 7,
  START: 8,
  ELEMENT: 9,
  CODE: 10,
  DATA: 11,
  DATA_COUNT: 12,
  TAG: 13,
} as const

export const KIND = { FUNCTION: 0, TABLE: 1, MEMORY: 2, GLOBAL: 3 } as const

type Import = { module: string; name: string; typeIndex: number }
type Export = { kind: number; index: number }
/** Sizes in entries or pages; `max` undefined where the module sets none. */
export type Bounds = { min: number; max: number | undefined }
type Table = Bounds & { type: number }
type Global = { type: number; isMutable: boolean }
/** Where a part of the module lies in its bytes. */
type Span = { start: number; end: number }

/** A module read from its bytes: everything but the code of its functions has been checked. */
export type Module = {
  bytes: Uint8Array
  types: FunctionType[]
  /** Functions of the host; they come first among the functions. */
  imports: Import[]
  /** Index of the type of each function, imports first. */
  functions: number[]
  tables: Table[]
  memory: Bounds | undefined
  globals: Global[]
  exports: Map<string, Export>
  start: number | undefined
  /** Type of each element segment. */
  elements: number[]
  /** Segments as the data count section tells; undefined without that section. */
  dataCount: number | undefined
  /** Functions that `ref.func` may name: those that something outside the code names. */
  declared: Set<number>
  /** One reader per function of the module's own, from its locals to its last `end`. */
  bodies: Reader[]
  /** Content of each section that the rewritten module repeats, by id; without the count of its items. */
  items: Map<number, Span>
  data: number
}
