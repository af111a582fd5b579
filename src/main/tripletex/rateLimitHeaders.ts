/** Tripletex counts in a short window of about ten seconds; used when a 429 does not say how long it lasts. */
const usualWindowSeconds = 10

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

/** How long a 429 asks to wait. Never less than a second, so that a Reset of 0 cannot become a storm. */
export function retryAfterSeconds(headers: Headers): number {
  const asked =
    secondsOrCount(headers.get('retry-after')) ?? secondsOrCount(headers.get('x-rate-limit-reset'))
  return Math.max(1, asked ?? usualWindowSeconds)
}

function secondsOrCount(text: string | null): number | undefined {
  if (text === null || text.trim() === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) && value >= 0 ? value : undefined
}
