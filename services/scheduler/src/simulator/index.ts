export { CALM, type Settings } from './settings.ts'
export { type Outcome, simulate } from './world.ts'
