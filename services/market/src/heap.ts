/**
 * Options of Node for a market's process. Left to itself, V8 takes a machine with much memory as leave not to collect: the heap in use
 * stays below 60 MiB, and the process grows past 400. With these it stays below 300, some percent slower.
 */
export const heapOptions = ['--max-semi-space-size=8', '--max-old-space-size=192'] as const
