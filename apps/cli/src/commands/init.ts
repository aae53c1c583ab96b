import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from '../command.ts'
import { usage } from '../errors.ts'
import { TEMPLATES } from '../local/templates.ts'
import { openScreen } from '../output/screen.ts'

const NAMES = Object.keys(TEMPLATES)

export const init: Command = {
  name: 'init',
  operands: 'folder',
  summary: 'Makes a folder with a small program to begin with, and the script that builds it.',
  options: {
    template: { type: 'string', value: 'NAME', help: `its language: ${NAMES.join(' or ')} (c)` },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche init lines', 'ruche init lines --template rust'],
  async run(given) {
    const [name] = given.positionals
    if (name === undefined) throw usage('Which folder?', 'Write `ruche init` and the name of a new folder.')
    const template = TEMPLATES[given.text('template') ?? 'c']
    if (template === undefined) {
      throw usage(`There is no template "${given.text('template')}".`, `There are: ${NAMES.join(', ')}.`)
    }
    const folder = resolve(name)
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) throw usage(`${folder} is not empty.`, 'Name a new folder.')
    for (const [path, text] of Object.entries(template.files)) {
      await writeFile(join(folder, path), text)
      if (path.endsWith('.sh')) await chmod(join(folder, path), 0o755)
    }
    const module = join(name, template.module)
    const book = join(name, 'book.txt')
    const next = [
      `./${join(name, 'build.sh')}`,
      `npx ruche test ${module} book.txt --input ${book}`,
      `npx ruche run ${module} book.txt --input ${book}`,
    ]
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, folder, files: Object.keys(template.files), next },
      `Made ${folder}. It is built with ${template.needs}.\n\nNext:\n${next.map((line) => `  ${line}`).join('\n')}`,
    )
  },
}
