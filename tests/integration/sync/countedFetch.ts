import { onTestFinished, vi } from 'vitest'

/** Counts what goes over the line from now on: requests, and the bytes of the bodies that come back. */
export function countedFetch() {
  const real = globalThis.fetch
  let requests = 0
  let bytes = 0
  const paths: string[] = []
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const response = await real(input, init)
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    if (pathname.startsWith('/v2/') && !pathname.includes('/token/')) {
      requests += 1
      bytes += Number(response.headers.get('content-length') ?? 0)
      paths.push(`${pathname.slice(4)} ${response.status}`)
    }
    return response
  })
  onTestFinished(() => spy.mockRestore())
  return {
    /** What was counted since the last look. */
    taken() {
      const seen = { requests, bytes, paths: paths.splice(0) }
      requests = 0
      bytes = 0
      return seen
    },
  }
}
