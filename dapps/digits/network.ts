import { PIXELS } from './mnist.ts'

/** Units between the pixels and the ten digits. */
export const HIDDEN = 56

/** Whole weights from −127 to 127, each times `scale`; `weights`: [outputs, inputs]. */
export type Layer = { scale: number; weights: Int8Array; biases: Float32Array }
export type Model = { first: Layer; second: Layer }

/** What the program computes, for checking it: the likeliest digit. */
export function classify({ first, second }: Model, levels: Uint8Array): number {
  const hidden = Array.from(first.biases, (bias, unit) => {
    let sum = 0
    for (let at = 0; at < PIXELS; at += 1) {
      sum += (first.weights[unit * PIXELS + at] as number) * (levels[at] as number)
    }
    return Math.max(0, (sum * first.scale) / 255 + bias)
  })
  const scores = Array.from(second.biases, (bias, digit) =>
    hidden.reduce(
      (sum, value, unit) => sum + value * (second.weights[digit * HIDDEN + unit] as number) * second.scale,
      bias,
    ),
  )
  return scores.indexOf(Math.max(...scores))
}

type Stored = { scale: number; weights: string; biases: number[] }

/** A model as its file holds it; weights are base64. */
export function parseModel(text: string): Model {
  const { first, second } = JSON.parse(text) as { first: Stored; second: Stored }
  return { first: parseLayer(first), second: parseLayer(second) }
}

function parseLayer({ scale, weights, biases }: Stored): Layer {
  return {
    scale,
    weights: new Int8Array(Buffer.from(weights, 'base64')),
    biases: Float32Array.from(biases),
  }
}

export function formatModel({ first, second }: Model): string {
  return `${JSON.stringify({ first: storeLayer(first), second: storeLayer(second) }, null, 2)}\n`
}

function storeLayer({ scale, weights, biases }: Layer): Stored {
  const bytes = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength)
  return { scale, weights: bytes.toString('base64'), biases: [...biases] }
}
