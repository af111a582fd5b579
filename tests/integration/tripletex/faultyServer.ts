import { createServer, type Socket } from 'node:net'

/** What the server does once a request to the path under test has come in whole. */
export type Fault = 'drop' | 'truncate' | 'silence' | 'redirect'

const answers: Record<Exclude<Fault, 'silence'>, string> = {
  drop: '',
  truncate:
    'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"value":{"id":1',
  redirect:
    'HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/elsewhere\r\nContent-Length: 0\r\n\r\n',
}

/** A server on plain sockets, for the ways in which a connection can end that no HTTP library would produce. */
export async function startFaultyServer(fault: Fault) {
  const sockets = new Set<Socket>()
  const entriesReceived: string[] = []
  let connections = 0
  const server = createServer((socket) => {
    sockets.add(socket)
    connections += 1
    socket.on('error', () => socket.destroy())
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk.toString()
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0)
      const [head = '', body = ''] = received.split('\r\n\r\n')
      if (!received.includes('\r\n\r\n') || Buffer.byteLength(body) < length) return
      received = ''
      if (head.startsWith('POST /v2/token/session/')) {
        const session = '{"value":{"token":"session"}}'
        const close = /^connection: close\r?$/im.test(head)
        const headers = `Content-Type: application/json\r\nContent-Length: ${session.length}\r\nConnection: ${close ? 'close' : 'keep-alive'}`
        const answer = `HTTP/1.1 201 Created\r\n${headers}\r\n\r\n${session}`
        if (close) socket.end(answer)
        else socket.write(answer)
        return
      }
      entriesReceived.push(body)
      if (fault !== 'silence') socket.end(answers[fault])
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v2`,
    entriesReceived,
    connections: () => connections,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
