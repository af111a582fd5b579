export interface RequestCount {
  method: string
  path: string
  count: number
}

/** So many different paths are told apart; in those that come later, numbers are masked. */
const mostPaths = 20_000

/**
 * How many requests came in, by method and path. The query is not part of it, and session tokens are masked. However long
 * the simulator runs, the list stays bounded.
 */
export class RequestCounter {
  private readonly counts = new Map<string, RequestCount>()

  add(method: string, path: string): void {
    const whole = path.replace(/(\/token\/session\/)(?![:>]).+/, '$1{token}')
    const isNew = !this.counts.has(`${method} ${whole}`)
    this.count(method, isNew && this.counts.size >= mostPaths ? maskedNumbers(whole) : whole)
  }

  private count(method: string, path: string): void {
    const key = `${method} ${path}`
    const known = this.counts.get(key)
    if (known !== undefined) known.count += 1
    else if (this.counts.size < 2 * mostPaths) this.counts.set(key, { method, path, count: 1 })
  }

  list(): RequestCount[] {
    return [...this.counts.values()]
  }

  clear(): void {
    this.counts.clear()
  }
}

const maskedNumbers = (path: string): string => path.replace(/\/\d+/g, '/{number}')
