/** How long a challenge may be signed and used. */
export const challengeTtlMs = 300_000
/** Challenges of one wallet that may be waiting at once. */
export const CHALLENGES_MAX = 32
