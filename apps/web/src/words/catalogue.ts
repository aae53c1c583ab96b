import type { Key } from './en.ts'
import type { Message } from './message.ts'

/** All messages of one language. */
export type Catalogue = Readonly<Record<Key, Message>>
