import type { DirectRequest } from '@simulator/server'
import type { Company } from './company'
import type { Fate } from './schedule'

type Waiting = {
  request: DirectRequest
  answer: Response | null
  resolve: (response: Response) => void
  reject: (error: Error) => void
}

/**
 * The way from Busy to the company. Every request waits until the schedule decides its fate; what is decided is what the
 * real client sees of a real network.
 */
export function createNetwork(company: Pick<Company, 'answer' | 'noteUnknown' | 'world'>) {
  let waiting: Waiting[] = []
  const late: DirectRequest[] = []
  let open = false

  const failing = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: { code } })
  const store = async (each: Waiting): Promise<Response> => {
    each.answer ??= await company.answer(each.request)
    return each.answer
  }

  async function settleOne(each: Waiting, fate: Fate): Promise<void> {
    const write = each.request.method !== 'GET' && !each.request.url.includes('token/session')
    const list = each.request.url.includes('/list')
    const lose = (code: string) => {
      company.noteUnknown(each.request)
      each.reject(failing(code))
    }
    const refuse = (response: Response, known: boolean) => {
      if (!known || list) company.noteUnknown(each.request)
      each.resolve(response)
    }
    // What is stored already cannot be refused any more: then only its answer can come or be lost.
    const stored = each.answer !== null
    switch (fate) {
      case 'hold':
      case 'ok':
      case 'expired': {
        if (fate === 'expired') company.world.sessions.endAll()
        const answer = await store(each)
        if (!answer.ok && list) company.noteUnknown(each.request)
        return each.resolve(answer)
      }
      case 'refused':
        return stored ? lose('ECONNRESET') : each.reject(failing('ECONNREFUSED'))
      case 'lost':
        return lose('ECONNRESET')
      case 'lostAfter':
        await store(each)
        return lose('UND_ERR_SOCKET')
      case 'timeout':
        return lose('UND_ERR_HEADERS_TIMEOUT')
      case 'late':
        if (each.answer === null) late.push(each.request)
        return lose('UND_ERR_HEADERS_TIMEOUT')
      case 'timeoutAfter':
        await store(each)
        return lose('ETIMEDOUT')
      case 'truncatedAfter': {
        const text = await (await store(each)).text()
        company.noteUnknown(each.request)
        return each.resolve(new Response(text === '' ? null : text.slice(0, text.length / 2)))
      }
      case 'portal':
        return refuse(html(200), false)
      case 'server':
        return refuse(html(503), false)
      case 'serverAfter':
        await store(each)
        return refuse(failure(500, 1000), false)
      case 'limited':
        return stored ? lose('ECONNRESET') : refuse(failure(429, 429, { 'retry-after': '2' }), true)
      case 'limitedLong':
        return stored ? lose('ECONNRESET') : refuse(failure(429, 429, { 'x-rate-limit-reset': '90' }), true)
      case 'limitedSilent':
        return stored ? lose('ECONNRESET') : refuse(failure(429, 429), true)
      case 'race':
        return write && !stored ? refuse(failure(409, 8000), true) : settleOne(each, 'ok')
      case 'forbidden':
        return write && !stored ? refuse(failure(403, 9000), true) : settleOne(each, 'ok')
      case 'invalid':
        return write && !stored ? refuse(failure(422, 18000), true) : settleOne(each, 'ok')
    }
  }

  return {
    waiting: () => waiting.length,
    /** Answers everything at once from now on, or no more. */
    setOpen: (on: boolean) => {
      open = on
    },
    /** The `fetch` of one run of the program. After its end nothing leaves it, and nothing reaches it. */
    fetchOf:
      (isRunning: () => boolean, onIssued: (request: DirectRequest) => void) =>
      async (request: Request): Promise<Response> => {
        const body = request.body === null ? undefined : await request.text()
        if (!isRunning()) return new Promise(() => {})
        const { pathname, search } = new URL(request.url)
        const direct: DirectRequest = {
          method: methodOf(request.method),
          url: pathname + search,
          headers: Object.fromEntries(request.headers),
          ...(body === undefined ? {} : { body }),
        }
        onIssued(direct)
        if (open) return company.answer(direct)
        return new Promise((resolve, reject) => {
          const each: Waiting = { request: direct, answer: null, resolve, reject }
          waiting.push(each)
          request.signal.addEventListener('abort', () => {
            if (!waiting.includes(each)) return
            company.noteUnknown(direct)
            waiting = waiting.filter((other) => other !== each)
            reject(new DOMException('aborted', 'AbortError'))
          })
        })
      },
    /** Decides the fate of one request. `hold`: what it asks is done, but the answer stays away until the next time. */
    async deliver(index: number, fate: Fate): Promise<void> {
      const each = waiting[index % Math.max(1, waiting.length)]
      if (!each) return
      if (fate === 'hold' && each.answer === null) {
        await store(each)
        return
      }
      waiting = waiting.filter((other) => other !== each)
      await settleOne(each, fate)
    },
    /** The program is ending: each request reaches the company or does not, and no answer reaches the program. */
    async abandon(stored: readonly boolean[]): Promise<void> {
      for (const [index, each] of waiting.entries()) {
        if (stored[index]) await store(each)
        company.noteUnknown(each.request)
      }
    },
    /** Lets sessions be opened, which cannot be broken off. */
    async openSessions(): Promise<void> {
      for (const each of waiting.filter(({ request }) => request.url.includes('token/session'))) {
        waiting = waiting.filter((other) => other !== each)
        await settleOne(each, 'ok')
      }
    },
    clear: () => {
      waiting = []
    },
    /** Carries out what a server had begun on when its client gave up. */
    async carryOutLate(): Promise<void> {
      for (const request of late.splice(0)) await company.answer(request)
    },
  }
}
export type Network = ReturnType<typeof createNetwork>

function methodOf(method: string): DirectRequest['method'] {
  if (method === 'GET' || method === 'POST' || method === 'PUT' || method === 'DELETE') return method
  throw new Error(method)
}

const html = (status: number) =>
  new Response('<html></html>', { status, headers: { 'content-type': 'text/html' } })

const failure = (status: number, code: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ status, code, message: 'no', developerMessage: 'no', requestId: 'none' }), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
