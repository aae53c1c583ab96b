export { compile, findObstacle } from './compile.ts'
export { runModule } from './host.ts'
export { fetchPackage } from './package-source.ts'
