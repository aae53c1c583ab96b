export * from './decide.ts'
export * from './seat.ts'
export * from './tree.ts'
