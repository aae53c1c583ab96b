/** A message, or one per plural form; `{name}` stands for a value. */
export type Message = string | { one: string; other: string }

/** The same messages in another language. */
export type Translated<Messages> = { readonly [Key in keyof Messages]: Message }
