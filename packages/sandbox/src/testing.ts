export { findCompilerObstacle, openProbeImages, type ProbeImages } from './native/test/probe-images.ts'
export { findEngineObstacle, startEngine, type TestEngine } from './oci/test/podman.ts'
export { buildProgram } from './wasm/corpus/build-program.ts'
export { openSourceArchive } from './wasm/corpus/debian-sources.ts'
