/** What services and packages say, in a language other than the English they say it in. */
export type FailureSpeech = {
  /** What happened and what to do next, by the stable code of a failure. */
  sentences: Readonly<Record<string, { what: string; next?: string }>>
  /** What was charged, by the English words for it. */
  charges: Readonly<Record<string, string>>
}
