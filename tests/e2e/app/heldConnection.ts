import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** Where a request is: on its way there, done there with the answer on its way back, or answered. */
export type Whereabouts = 'arriving' | 'stored' | 'answered'

export interface HeldConnection {
  /** Base URL, `/v2` included, for `BUSY_TRIPLETEX_URL`. */
  url: string
  /** While it is cut, every connection ends at once. */
  cut(): void
  mend(): void
  /** Answers when the n-th request from now on (`of`: of those that match, such as `POST /order`) is there, and holds it in that place for good. */
  nthRequest(n: number, where: Whereabouts, of?: RegExp): Promise<void>
  close(): void
}

/** A way to the simulator that can be cut, and that says where each request is: for ends at an exact moment. */
export async function holdConnection(target: string): Promise<HeldConnection> {
  let isCut = false
  let awaited: { left: number; where: Whereabouts; of: RegExp; reached: () => void } | null = null

  const server = createServer((request, response) => {
    if (isCut) request.socket.resetAndDestroy()
    else pass(request, response).catch(() => response.destroy())
  })

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const counts = awaited?.of.test(`${request.method} ${request.url}`)
    const mine = awaited && counts && --awaited.left === 0 ? awaited : null
    const body = await bodyOf(request)
    if (mine?.where === 'arriving') return mine.reached()
    const { method = 'GET', url = '/' } = request
    const { authorization } = request.headers
    const answer = await fetch(new URL(url, target), {
      method,
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      ...(body !== '' && { body }),
    })
    const text = Buffer.from(await answer.arrayBuffer())
    if (mine?.where === 'stored') return mine.reached()
    const headers = [...answer.headers].filter(
      ([name]) => name !== 'content-encoding' && name !== 'connection',
    )
    response.writeHead(answer.status, { ...Object.fromEntries(headers), 'content-length': text.length })
    response.end(text, () => mine?.reached())
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The connection has no port.')
  return {
    url: `http://127.0.0.1:${address.port}/v2`,
    cut: () => {
      isCut = true
      awaited = null
      server.closeAllConnections()
    },
    mend: () => {
      isCut = false
    },
    nthRequest: (n, where, of = /./) =>
      new Promise((reached) => {
        awaited = { left: n, where, of, reached }
      }),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}
