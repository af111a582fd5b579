import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface InsideMain {
  /** Runs a script in the first window, as `webContents.executeJavaScript` does, and answers what it came to. */
  inWindow(script: string): Promise<unknown>
  /** Hides every window. */
  hideWindows(): Promise<unknown>
  close(): void
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

/**
 * A way into the main process of an app that was started with `--inspect=<port>`. Unlike a test driver it holds on to nothing in
 * the windows, and lets a hidden one know that it is hidden: what they use is their own.
 */
export async function enterMain(port: number): Promise<InsideMain> {
  const socket = new WebSocket(await addressOf(port))
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error('The main process cannot be reached.')))
  })
  let calls = 0
  async function evaluate(expression: string): Promise<unknown> {
    const id = ++calls
    const answer = new Promise<string>((resolve) => {
      const onMessage = ({ data }: MessageEvent) => {
        if (JSON.parse(String(data)).id !== id) return
        socket.removeEventListener('message', onMessage)
        resolve(String(data))
      }
      socket.addEventListener('message', onMessage)
    })
    const params = { expression, awaitPromise: true, returnByValue: true }
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }))
    const { result, error } = JSON.parse(await answer)
    if (error || result.exceptionDetails) throw new Error(JSON.stringify(error ?? result.exceptionDetails))
    return result.result.value
  }
  const windows = "process.mainModule.require('electron').BrowserWindow.getAllWindows()"
  // Neither the module nor a window is there from the first moment.
  while (!(await evaluate(`${windows}.length`).catch(() => 0))) await wait(100)
  return {
    inWindow: (script) => evaluate(`${windows}[0].webContents.executeJavaScript(${JSON.stringify(script)})`),
    hideWindows: () => evaluate(`${windows}.forEach((window) => window.hide())`),
    close: () => socket.close(),
  }
}

async function addressOf(port: number): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const list = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => null)
    const [target] = list ? await list.json() : []
    if (target) return target.webSocketDebuggerUrl
    await wait(100)
  }
  throw new Error('The main process did not open its inspector.')
}
