export interface RateLimit {
  readonly limit: number
  readonly remaining: number
  /** Seconds left of the period, not a point in time. */
  readonly resetSeconds: number
}

/** What the `X-Rate-Limit-*` headers say, or undefined unless all three are there. */
export function rateLimitOf(headers: Headers): RateLimit | undefined {
  const limit = secondsOrCount(headers.get('x-rate-limit-limit'))
  const remaining = secondsOrCount(headers.get('x-rate-limit-remaining'))
  const resetSeconds = secondsOrCount(headers.get('x-rate-limit-reset'))
  if (limit === undefined || remaining === undefined || resetSeconds === undefined) return undefined
  return { limit, remaining, resetSeconds }
}

/** How long a 429 asks to wait, or undefined where it does not say. Never less than a second, so that a Reset of 0 cannot become a storm. */
export function askedWait(headers: Headers): number | undefined {
  const asked =
    secondsOrCount(headers.get('retry-after')) ?? secondsOrCount(headers.get('x-rate-limit-reset'))
  return asked === undefined ? undefined : Math.max(1, asked)
}

function secondsOrCount(text: string | null): number | undefined {
  if (text === null || text.trim() === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) && value >= 0 ? value : undefined
}
