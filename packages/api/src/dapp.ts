import { z } from 'zod'

/** Fields of use by which the store is browsed. */
export const DAPP_FIELDS = [
  'ai',
  'rendering',
  'finance',
  'science',
  'data',
  'health',
  'energy',
  'supply-chain',
  'games',
  'iot',
] as const

/** The manifest's name in the folder that an app's program is published in. */
export const DAPP_MANIFEST_FILE = 'dapp.json'

const textSchema = z.object({ en: z.string().max(8_192), fr: z.string().max(8_192) })

/** A file of the folder that the manifest is in; no folders below it. */
const fileNameSchema = z
  .string()
  .regex(/^[\w][\w.-]{0,99}$/, 'expected the name of a file beside the manifest')

/** An input's name, as argument templates use it. */
const inputNameSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,31}$/)

const common = { name: inputNameSchema, label: textSchema, help: textSchema.optional() }

/** One field of the form in which a dapp is asked for. */
const inputSchema = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('file'),
    /** Suffixes such as `.json`; any file when left out. */
    accept: z.array(z.string().max(16)).max(16).optional(),
    bytesMax: z.number().int().positive(),
    /** A file of the folder that is taken when the user gives none. */
    sample: fileNameSchema.optional(),
  }),
  z.object({
    ...common,
    type: z.literal('number'),
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    default: z.number(),
    unit: textSchema.optional(),
  }),
  z.object({
    ...common,
    type: z.literal('choice'),
    options: z
      .array(z.object({ value: z.string().max(256), label: textSchema }))
      .min(1)
      .max(64),
    default: z.string(),
  }),
  z.object({
    ...common,
    type: z.literal('text'),
    lengthMax: z.number().int().positive().max(16_384),
    lines: z.number().int().min(1).max(40),
    default: z.string(),
  }),
])

/** A column of a table, and what it is called on a chart. */
const columnSchema = z.object({ column: z.string().max(64), label: textSchema, unit: textSchema.optional() })

/** How the files of the tasks are shown together. */
const resultSchema = z.discriminatedUnion('kind', [
  /** One binary PPM a task, laid out along rows; `size` and `grid` name inputs with values such as `640x360`. */
  z.object({ kind: z.literal('tiles'), file: z.string(), size: inputNameSchema, grid: inputNameSchema }),
  /** A PNG, JPEG or binary PPM. */
  z.object({ kind: z.literal('image'), file: z.string() }),
  /** Comma-separated values with a first line of names. */
  z.object({ kind: z.literal('table'), file: z.string() }),
  /** The rows of such tables of all tasks together, as lines over `x`; columns by their names. */
  z.object({
    kind: z.literal('chart'),
    file: z.string(),
    x: columnSchema,
    /** What the lines measure. */
    y: z.object({ label: textSchema, unit: textSchema.optional() }),
    /** `error`: the column of each point's standard error. */
    lines: z
      .array(columnSchema.extend({ error: z.string().max(64).optional() }))
      .min(1)
      .max(5),
  }),
  /** A surface in space: STL, Wavefront OBJ or PLY. */
  z.object({ kind: z.literal('mesh'), file: z.string().regex(/\.(stl|obj|ply)$/i) }),
  z.object({ kind: z.literal('text'), file: z.string() }),
  z.object({ kind: z.literal('files') }),
])

/**
 * What the store says of a dapp and asks of its user: `dapp.json` in the folder whose `program` the app is registered
 * with. The chain holds the folder's content address, so a version of an app and its manifest cannot be parted.
 */
export const dappManifestSchema = z.object({
  schema: z.literal(1),
  title: textSchema,
  summary: textSchema,
  /** Paragraphs, separated by an empty line. */
  description: textSchema,
  field: z.enum(DAPP_FIELDS),
  /** The program's file. */
  program: fileNameSchema,
  /** A picture the dapp itself made, and what is on it. */
  thumbnail: fileNameSchema,
  thumbnailAlt: textSchema,
  /** Where the source is and how it is built. */
  source: textSchema,
  license: z.string().max(64),
  inputs: z.array(inputSchema).max(32),
  /** The program's arguments; `{scene}` stands for the value of that input, for a file its name. */
  args: z.array(z.string().max(1024)).max(64),
  /** Tasks of a run: a number, or an input whose numbers are multiplied (`4x4` is 16). */
  tasks: z.union([z.number().int().min(1).max(10_000), inputNameSchema]),
  /** Seconds a task takes on one core of a usual machine, with the default values. */
  taskSeconds: z.number().positive(),
  /** Several views are shown one below the other. */
  result: z.union([resultSchema, z.array(resultSchema).min(1).max(4)]),
})

export type DappManifest = z.infer<typeof dappManifestSchema>
export type DappInput = z.infer<typeof inputSchema>
export type DappResult = z.infer<typeof resultSchema>
export type DappField = (typeof DAPP_FIELDS)[number]
