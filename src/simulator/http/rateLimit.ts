export interface RateRule {
  limit: number
  /** Seconds. */
  period: number
  omitReset: boolean
}

interface Window {
  until: number
  used: number
}

export interface RateState {
  exceeded: boolean
  headers: Record<string, string>
}

/** Counts requests per caller in windows of a fixed length, as Tripletex' headers describe them. */
export class RateCounter {
  private readonly windows = new Map<string, Window>()

  /** Each rule has windows of its own. `now` in milliseconds. */
  count(caller: string, rule: RateRule, now: number): RateState {
    const key = `${caller} ${JSON.stringify(rule)}`
    let window = this.windows.get(key)
    if (window === undefined || now >= window.until) {
      window = { until: now + rule.period * 1000, used: 0 }
      this.windows.set(key, window)
    }
    window.used += 1
    const exceeded = window.used > rule.limit
    const headers: Record<string, string> = {
      'X-Rate-Limit-Limit': String(rule.limit),
      'X-Rate-Limit-Remaining': String(Math.max(0, rule.limit - window.used)),
    }
    if (!(exceeded && rule.omitReset)) {
      headers['X-Rate-Limit-Reset'] = String(Math.ceil((window.until - now) / 1000))
    }
    return { exceeded, headers }
  }

  clear(): void {
    this.windows.clear()
  }
}
