export { type Deployment, type DeployOptions, deploy } from './deploy.ts'
export * from './errors.ts'
export type { DeployStep } from './perform.ts'
