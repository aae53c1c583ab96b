import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from '../command.ts'
import { usage } from '../errors.ts'
import { readTemplate, TEMPLATE_NAMES } from '../local/templates.ts'
import { openScreen } from '../output/screen.ts'

export const init: Command = {
  name: 'init',
  operands: 'folder',
  summary: 'Makes a folder with a small program to begin with, and the script that builds it.',
  options: {
    template: { type: 'string', value: 'NAME', help: `its language: ${TEMPLATE_NAMES.join(', ')} (c)` },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche init lines', 'ruche init lines --template javascript'],
  async run(given) {
    const [name] = given.positionals
    if (name === undefined) throw usage('Which folder?', 'Write `ruche init` and the name of a new folder.')
    const template = readTemplate(given.text('template') ?? 'c')
    if (template === undefined) {
      throw usage(
        `There is no template "${given.text('template')}".`,
        `There are: ${TEMPLATE_NAMES.join(', ')}.`,
      )
    }
    const folder = resolve(name)
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) throw usage(`${folder} is not empty.`, 'Name a new folder.')
    for (const [path, text] of Object.entries(template.files)) {
      await writeFile(join(folder, path), text)
      if (path.endsWith('.sh')) await chmod(join(folder, path), 0o755)
    }
    const module = join(name, template.module)
    const words = [...template.args, ...template.inputs.map((path) => `--input ${join(name, path)}`)].join(
      ' ',
    )
    const next = [
      `./${join(name, 'build.sh')}`,
      `npx ruche test ${module} ${words}`,
      `npx ruche run ${module} ${words}`,
    ]
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, folder, files: Object.keys(template.files), next },
      `Made ${folder}. It is built with ${template.needs}.\n\nNext:\n${next.map((line) => `  ${line}`).join('\n')}`,
    )
  },
}
