// A path tracer that renders one tile of a picture per task.

import { Film, tileArea } from './film'
import { MARGIN, filterFilm } from './filter'
import { readOptions } from './options'
import { encodePicture } from './picture'
import { parseScene } from './scene'
import { readFile, readVariable, refuse, writeFile } from './wasi'

function main(): void {
  const options = readOptions()
  const scene = parseScene(readScene(options.scene), options.scene)
  const area = tileArea(options.tile, options.columns, options.rows, options.width, options.height)
  const margin = options.filter ? MARGIN : 0
  const film = new Film(area.widened(margin, options.width, options.height))
  film.expose(scene, options.width, options.height, options.samples)
  const light = new StaticArray<f64>(area.width * area.height * 3)
  if (options.filter) filterFilm(film, area, light)
  else film.copyLight(light)

  const folder = readFolder('IEXEC_OUT', '/iexec_out')
  const tile = folder + '/tile.ppm'
  writeFile(tile, encodePicture(light, area, scene.exposure))
  writeFile(folder + '/computed.json', String.UTF8.encode(`{"deterministic-output-path":"${tile}"}`))
}

/** The scene among the task's inputs, or else at the path as given. */
function readScene(name: string): string {
  const input = readFile(readFolder('IEXEC_IN', '/iexec_in') + '/' + name)
  if (input !== null) return input
  const given = readFile(name)
  if (given !== null) return given
  return refuse<string>(`Scene ${name} is neither among the task's input files nor at that path.`)
}

function readFolder(variable: string, otherwise: string): string {
  const folder = readVariable(variable)
  return folder === null || folder.length == 0 ? otherwise : folder
}

main()
