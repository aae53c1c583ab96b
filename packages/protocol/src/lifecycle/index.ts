export * from './fault.ts'
export * from './lives.ts'
export * from './machine.ts'
