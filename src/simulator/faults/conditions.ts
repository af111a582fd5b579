import { z } from 'zod'

const pattern = z.string().refine((text) => isPattern(text), 'not a pattern')

/** Which requests a fault is meant for. All that is given must hold. */
export const conditions = {
  /** Only requests with this method, or one of these. */
  method: z.union([z.string(), z.array(z.string())]).optional(),
  /** Only requests whose path (`/v2/…`, without the query) contains this text or matches it as a pattern. */
  path: pattern.optional(),
  /** How many matching requests pass first. */
  after: z.number().int().nonnegative().optional(),
  /** Of those that follow, only each n-th. */
  every: z.number().int().positive().optional(),
  /** How likely it is that one of those is hit, from 0 to 1; drawn from a generator that begins with `seed`. */
  chance: z.number().min(0).max(1).optional(),
  /** Where the random numbers of this fault begin: the same seed gives the same numbers. */
  seed: z.number().int().default(1),
  /** How many requests it applies to; without it, all until the faults are cleared. */
  times: z.number().int().positive().optional(),
}

/** Only requests in sessions of this key. */
export const ofKey = { key: z.string().optional() }

export interface Conditions {
  method?: string | string[] | undefined
  path?: string | undefined
  after?: number | undefined
  every?: number | undefined
  chance?: number | undefined
  times?: number | undefined
}

export interface FaultyRequest {
  method: string
  /** Without the query. */
  path: string
  /** The key in whose session it was sent; null where there is none. */
  key: string | null
}

export function matches(wanted: Conditions & { key?: string | undefined }, request: FaultyRequest): boolean {
  if (wanted.key !== undefined && wanted.key !== request.key) return false
  const methods = [wanted.method ?? []].flat().map((method) => method.toUpperCase())
  if (methods.length > 0 && !methods.includes(request.method)) return false
  if (wanted.path === undefined || request.path.includes(wanted.path)) return true
  return new RegExp(wanted.path).test(request.path)
}

/** True where something is said about when; a fault that is not one for single requests then waits for its request. */
export const isScheduled = ({ method, path, after, every, chance, times }: Conditions): boolean =>
  [method, path, after, every, chance, times].some((condition) => condition !== undefined)

/** Counts the matching requests of one fault, and decides which of them it hits. */
export class Schedule {
  private readonly wanted: Conditions
  private readonly random: () => number
  private seen = 0
  hits = 0

  /** `random` gives numbers from 0 up to, and without, 1. */
  constructor(wanted: Conditions, random: () => number) {
    this.wanted = wanted
    this.random = random
  }

  /** To be called for each matching request; true if it is hit. */
  next(): boolean {
    const { after = 0, every = 1, chance, times } = this.wanted
    this.seen += 1
    const following = this.seen - after
    if (following <= 0 || following % every !== 0) return false
    if (times !== undefined && this.hits >= times) return false
    if (chance !== undefined && this.random() >= chance) return false
    this.hits += 1
    return true
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}
