export { MalformedTileError, TileCountError } from './errors.ts'
export { pathtracer, type Quality } from './pathtracer.ts'
export { assembleTiles, type Layout, type Picture } from './tiles.ts'
