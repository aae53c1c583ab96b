import { Failure } from '@ruche/protocol'

/** Thrown when the bytes of a tile are not the picture the layout asks for. */
export class MalformedTileError extends Failure<'TILE_MALFORMED'> {
  override readonly name = 'MalformedTileError'

  constructor({ index, reason }: { index: number; reason: string }) {
    super(`Tile ${index} ${reason}.`, {
      code: 'TILE_MALFORMED',
      hint: 'Render that tile again with the size and tiles the others were rendered with.',
    })
  }
}

/** Thrown when there are not as many tiles as the layout has places. */
export class TileCountError extends Failure<'TILE_COUNT'> {
  override readonly name = 'TileCountError'

  constructor({ given, wanted }: { given: number; wanted: number }) {
    super(`The picture is cut into ${wanted} tiles, but ${given} were given.`, {
      code: 'TILE_COUNT',
      hint: 'Give one tile per task, in the order of the task indices.',
    })
  }
}
