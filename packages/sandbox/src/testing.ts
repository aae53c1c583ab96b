export { findCompilerObstacle, openProbeImages, type ProbeImages } from './native/test/probe-images.ts'
export { findEngineObstacle, startEngine, type TestEngine } from './oci/test/podman.ts'
