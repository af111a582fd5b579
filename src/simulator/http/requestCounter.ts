export interface RequestCount {
  method: string
  path: string
  count: number
}

/** How many requests came in, by method and path. The query is not part of it, and session tokens are masked. */
export class RequestCounter {
  private readonly counts = new Map<string, RequestCount>()

  add(method: string, path: string): void {
    const masked = path.replace(/(\/token\/session\/)(?![:>]).+/, '$1{token}')
    const key = `${method} ${masked}`
    const known = this.counts.get(key)
    if (known === undefined) this.counts.set(key, { method, path: masked, count: 1 })
    else known.count += 1
  }

  list(): RequestCount[] {
    return [...this.counts.values()]
  }

  clear(): void {
    this.counts.clear()
  }
}
