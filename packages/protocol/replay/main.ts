import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { showTask } from './show.ts'
import { digestOfWorld, replayWorld, SEED, TASKS_PER_WORLD, WORLD_COUNT } from './worlds.ts'

// Without arguments: writes vectors/random-tasks.json. With --world <number>: prints that world's tasks, --rule ruche|poco.
const { values } = parseArgs({
  options: { world: { type: 'string' }, rule: { type: 'string', default: 'ruche' } },
})

if (values.world === undefined) {
  const worlds = Array.from({ length: WORLD_COUNT }, (_, world) => world)
  const file = {
    about:
      'State digests of 10 000 random tasks, replayed world by world; see vectors/README.md. Written by packages/protocol/replay/main.ts.',
    seed: `${SEED}`,
    worldCount: WORLD_COUNT,
    tasksPerWorld: TASKS_PER_WORLD,
    digests: worlds.map((world) => digestOfWorld(world, 'ruche')),
    digestsOfPoco: worlds.map((world) => digestOfWorld(world, 'poco')),
    examples: [...replayWorld(0, 'ruche')].slice(0, 12).map(showTask),
  }
  const path = new URL('../../../vectors/random-tasks.json', import.meta.url)
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`)
} else {
  const rule = values.rule === 'poco' ? 'poco' : 'ruche'
  for (const replayed of replayWorld(Number(values.world), rule))
    console.log(JSON.stringify(showTask(replayed)))
}
