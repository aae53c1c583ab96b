import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg'
const OUTPUT_BYTES = 64 * 1024 * 1024

/** Source packages of a release of Debian, checked by apt against the keys of the archive; the machine's own settings stay as they are. */
export type SourceArchive = {
  /** Unpacks a package, patches of Debian included; answers its folder. */
  unpack(name: string): Promise<string>
  /** Unpacks only those files of the authors' archive that match, without the first folders of their paths. */
  unpackPart(name: string, part: { pattern: string; stripped: number }): Promise<string>
}

/**
 * @param folder - Kept from one time to the next: what is there is not fetched again.
 */
export function openSourceArchive(folder: string, release: 'bookworm' | 'trixie'): SourceArchive {
  const base = join(folder, release)
  let ready: Promise<string[]> | undefined
  const apt = async (parameters: readonly string[], cwd: string): Promise<void> => {
    ready ??= prepare(base, release)
    await run('apt-get', [...(await ready), ...parameters], { cwd, maxBuffer: OUTPUT_BYTES })
  }
  return {
    unpack: (name) =>
      makeOnce(join(base, name), async (target) => {
        await apt(['source', '--only-source', name], target)
        // Beside the packed files there is one folder, named by the version.
        await run('sh', ['-c', 'mv -- */ source && rm -f -- *.*'], { cwd: target })
      }).then((path) => join(path, 'source')),
    unpackPart: (name, { pattern, stripped }) =>
      makeOnce(join(base, name), async (target) => {
        await apt(['source', '--only-source', '--download-only', '--tar-only', name], target)
        const words = [`--strip-components=${stripped}`, '--wildcards']
        await run(
          'sh',
          [
            '-c',
            'tar -xf *.orig.tar.* "$@" && rm -f -- *.orig.tar.* *.debian.tar.*',
            'sh',
            ...words,
            pattern,
          ],
          {
            cwd: target,
          },
        )
      }),
  }
}

/** The copy of Debian's archive that this machine installs from. */
async function findArchive(): Promise<string> {
  const { stdout } = await run('apt-get', ['indextargets', '--format', '$(REPO_URI)'])
  const archive = stdout.split('\n').find((uri) => /\/debian\/?$/.test(uri))
  if (archive === undefined) throw new Error('apt of this machine knows no archive of Debian.')
  return archive
}

/** Fetches the list of sources into folders of our own; answers the options that make apt use these. */
async function prepare(base: string, release: string): Promise<string[]> {
  const list = join(base, 'sources.list')
  await mkdir(join(base, 'lists', 'partial'), { recursive: true })
  await mkdir(join(base, 'cache', 'archives', 'partial'), { recursive: true })
  await writeFile(list, `deb-src [signed-by=${KEYRING}] ${await findArchive()} ${release} main\n`)
  const options = [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${join(base, 'lists')}`,
    `Dir::Cache=${join(base, 'cache')}`,
    'APT::Sandbox::User=root',
    'Acquire::Retries=1',
    'Acquire::http::Timeout=20',
    'APT::Update::Error-Mode=any',
  ].flatMap((option) => ['-o', option])
  await run('apt-get', [...options, 'update'], { maxBuffer: OUTPUT_BYTES })
  return options
}

/** Fills a folder under another name first, so that what was broken off is not taken for whole. */
export async function makeOnce(path: string, fill: (target: string) => Promise<void>): Promise<string> {
  if (existsSync(path)) return path
  const target = `${path}.part`
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  await fill(target)
  await rename(target, path)
  return path
}
