import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COST_UNITS_PER_FUEL, COSTS, LENGTH_COSTS, REWRITER_VERSION, STACK } from './costs.ts'
import { MODULE_LIMITS } from './module-limits.ts'
import { REFUSAL_REASONS } from './refusal.ts'

/** The formatter pads the cells of tables: here they are as narrow as they can be. */
const page = readFileSync(new URL('../../../../../docs/spec/wasm.md', import.meta.url), 'utf8').replace(
  / +/g,
  ' ',
)

/** As the page writes numbers: groups of three. */
const written = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ')

describe('docs/spec/wasm.md', () => {
  test('gives the version and the table of costs', () => {
    expect(page).toContain(`Version ${REWRITER_VERSION} `)
    expect(page).toContain(`${COST_UNITS_PER_FUEL} of them are one unit of fuel`)
    for (const [name, cost] of Object.entries(COSTS)) expect(page).toContain(`| \`${name}\` | ${cost} |`)
    for (const [name, cost] of Object.entries(LENGTH_COSTS)) {
      expect(page).toMatch(new RegExp(`^\\| \`${name}\`: .* \\| ${written(cost)} \\|$`, 'm'))
    }
  })

  test('names every reason for a refusal', () => {
    for (const reason of REFUSAL_REASONS) expect(page).toContain(`\`${reason}\``)
  })

  test('gives every limit', () => {
    for (const limit of Object.values(MODULE_LIMITS)) expect(page).toContain(written(limit))
    expect(page).toContain(written(STACK.budgetBytes))
    expect(page).toContain(written(STACK.leafBytes))
  })
})
