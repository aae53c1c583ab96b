import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeImage, makeProgramLayer, type TestImage } from './image-archive.ts'

/** The programs of the suite as images, each made when it is first asked for. */
export type ProbeImages = {
  image(program: string): Promise<TestImage>
  layer: Buffer
  folder: string
  close(): Promise<void>
}

/** Why the programs cannot be built on this machine; undefined where they can. */
export function findCompilerObstacle(): string | undefined {
  try {
    execFileSync('clang', ['--version'], { stdio: 'pipe' })
    return undefined
  } catch {
    return 'clang is not installed'
  }
}

export async function openProbeImages(): Promise<ProbeImages> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-images-'))
  const binary = join(folder, 'probe')
  const source = fileURLToPath(new URL('../programs/probe.c', import.meta.url))
  execFileSync('clang', ['-O1', '-static', '-Wall', '-Werror', source, '-o', binary], { stdio: 'pipe' })
  const layer = await makeProgramLayer(folder, binary)
  const made = new Map<string, Promise<TestImage>>()
  return {
    folder,
    layer,
    image(program) {
      const image =
        made.get(program) ?? makeImage(join(folder, program), [layer], { Entrypoint: ['/probe', program] })
      made.set(program, image)
      return image
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
