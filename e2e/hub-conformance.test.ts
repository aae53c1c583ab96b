import { hubAbi } from '@ruche/contracts'
import { type AbiEvent, type AbiFunction, type AbiParameter, toEventSelector, toFunctionSelector } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chainId, deployReference, openChain, type TestChain } from './src/conformance/chain.ts'
import { type Entry, eventsOf, functionsOf, openPlace, type Place } from './src/conformance/place.ts'
import { fetchPublishedPoco, type Poco } from './src/conformance/published.ts'
import { tellOfTheKitty, tellStory } from './src/conformance/story.ts'

/** In the interface, and answered by nobody: no part of the reference has it. */
const declaredOnly = 'renounceOwnership'

const fetched = await fetchPublishedPoco()
if ('missing' in fetched) test.skip(`@iexec/poco cannot be had here: ${fetched.missing}`)
else describe('the hub for clients of @iexec/poco', () => compare(fetched.thing))

function compare(poco: Poco): void {
  const functions = functionsOf(poco.abis.hub)
  const events = eventsOf(poco.abis.hub)
  let chain: TestChain
  let ours: Story
  let theirs: Story

  beforeAll(async () => {
    chain = await openChain()
    const contracts = await deployReference(chain, poco)
    const place = { url: chain.url, chainId, abis: poco.abis }
    // Both from the same state and at the same time.
    const start = Math.floor(Date.now() / 1000) + 3600
    const snapshot = await chain.client.request({ method: 'evm_snapshot' } as never)
    ours = await tell(openPlace({ ...place, contracts: chain.deployment }), start)
    await chain.client.request({ method: 'evm_revert', params: [snapshot] } as never)
    theirs = await tell(openPlace({ ...place, contracts }), start)
  })

  afterAll(() => chain.stop())

  test('has every function of the interface, with its arguments and answers', () => {
    const known = new Set(functionsOf(hubAbi).map(shapeOfFunction))
    const lacking = functions.filter((item) => !known.has(shapeOfFunction(item)))
    expect(lacking.map(({ name }) => name)).toEqual([declaredOnly])
    expect(functions).toHaveLength(91)
  })

  test('answers every function of the interface but one that the reference does not answer either', async () => {
    const unanswered = async ({ place }: Story) => {
      const found: string[] = []
      for (const item of functions) {
        const reason = await place.prod(toFunctionSelector(item))
        if (reason === 'fallback-disabled' || reason.startsWith('FunctionNotFound')) found.push(item.name)
      }
      return found
    }
    expect(await unanswered(ours)).toEqual([declaredOnly])
    expect(await unanswered(theirs)).toEqual([declaredOnly])
  })

  test('has every event of the interface, with the same topic and the same indexed fields', () => {
    const known = new Set(eventsOf(hubAbi).map(shapeOfEvent))
    expect(events.filter((item) => !known.has(shapeOfEvent(item)))).toEqual([])
    expect(events).toHaveLength(32)
  })

  test('is asked everything that the interface has, and tells every event of it', () => {
    const unasked = functions.filter(({ name }) => !ours.place.called.has(name))
    expect(unasked.map(({ name }) => name)).toEqual([declaredOnly])
    const seen = new Set(
      ours.life.flatMap((entry) => ('did' in entry ? entry.events : [])).map(({ name }) => name),
    )
    expect(events.filter(({ name }) => !seen.has(`hub.${name}`))).toEqual([])
  })

  test('lives the same life as the reference, event by event and view by view', () => {
    const told = ({ life }: Story) => life.filter((entry) => !('refused' in entry))
    expect(told(ours)).toEqual(told(theirs))
    expect(told(ours).length).toBeGreaterThan(300)
  })

  test('refuses what the reference refuses, in the same words where it has any', () => {
    const [mine, reference] = [refusalsOf(ours), refusalsOf(theirs)]
    expect(mine.map(({ refused }) => refused)).toEqual(reference.map(({ refused }) => refused))
    for (const [i, { refused, reason }] of reference.entries()) {
      if (isSilent(reason)) expect(mine[i]?.reason, refused).toMatch(/^[A-Za-z]/)
      else expect(mine[i]?.reason, refused).toBe(reason)
    }
    expect(new Set(reference.map(({ reason }) => reason)).size).toBeGreaterThan(40)
  })

  test('differs in what a task wins of the kitty, and in nothing else', () => {
    const last = ({ afterwards }: Story) => {
      const entry = afterwards.at(-1)
      return entry !== undefined && 'did' in entry ? entry.events : []
    }
    const seized = (story: Story) => amountOf(last(story).find(isOfTheKitty))
    // A tenth of the kitty is less than 1 RLC, which the reference gives to anyone at once.
    expect(seized(theirs)).toBe('900000006')
    // The scheduler's stake of 0.3 RLC, for 2 s, at 10 % a year.
    expect(seized(ours)).toBe('1')
    const rest = (story: Story) => last(story).filter((event) => amountOf(event) !== seized(story))
    expect(last(ours)).toHaveLength(last(theirs).length)
    expect(rest(ours)).toEqual(rest(theirs))
  })
}

/** What was told at a place. */
type Story = { place: Place; life: Entry[]; afterwards: Entry[] }

async function tell(place: Place, start: number): Promise<Story> {
  await place.rpc('anvil_setBlockTimestampInterval', [1])
  await place.rpc('evm_setNextBlockTimestamp', [start])
  await tellStory(place)
  const life = place.entries.splice(0)
  await tellOfTheKitty(place)
  return { place, life, afterwards: place.entries }
}

function refusalsOf({ life }: Story): { refused: string; reason: string }[] {
  return life.filter((entry) => 'refused' in entry)
}

/** Without data, or a panic: nothing that a client could show. */
function isSilent(reason: string): boolean {
  return reason === '' || reason.startsWith('Panic')
}

type Event = { name: string; args: unknown }

const kitty = '0x99c2268479b93fDe36232351229815DF80837e23'

function isOfTheKitty({ name, args }: Event): boolean {
  return name === 'hub.Seize' && (args as { owner: string }).owner === kitty
}

function amountOf(event: Event | undefined): string | undefined {
  const { amount, value } = (event?.args ?? {}) as { amount?: string; value?: string }
  return amount ?? value
}

function shapeOfFunction({ name, inputs, outputs }: AbiFunction): string {
  return `${name} ${typesOf(inputs)} → ${typesOf(outputs)}`
}

function shapeOfEvent(item: AbiEvent): string {
  return `${toEventSelector(item)} ${item.inputs.map(({ indexed }) => indexed === true)}`
}

function typesOf(parameters: readonly AbiParameter[]): string {
  return parameters
    .map(
      (parameter) =>
        `${parameter.type}${'components' in parameter ? `(${typesOf(parameter.components)})` : ''}`,
    )
    .join()
}
