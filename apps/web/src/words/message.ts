/** A message, or one per plural form; `{name}` stands for a value. */
export type Message = string | { one: string; other: string }
