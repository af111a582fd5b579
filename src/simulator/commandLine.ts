import { parseArgs } from 'node:util'
import { type SeedName, seedNames } from './seed/seed'

export interface Arguments {
  port: number
  seed: SeedName
  latency: number
  state: string | undefined
}

/** Reads the command line; throws with a sentence about what is wrong with it. */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      port: { type: 'string', default: '0' },
      seed: { type: 'string', default: 'small' },
      latency: { type: 'string', default: '0' },
      state: { type: 'string' },
    },
  })
  const seed = seedNames.find((name) => name === values.seed)
  if (seed === undefined) throw new Error(`--seed must be one of ${seedNames.join(', ')}`)
  return {
    port: wholeNumber('--port', values.port, 65_535),
    seed,
    latency: wholeNumber('--latency', values.latency, 600_000),
    state: values.state,
  }
}

function wholeNumber(name: string, text: string, highest: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= highest) return number
  throw new Error(`${name} must be a whole number up to ${highest}`)
}
