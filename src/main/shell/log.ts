import { join } from 'node:path'
import electronLog from 'electron-log/main'

export type Log = {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void
  fault(message: string, fault: unknown): void
}

/**
 * A rotating log in `folder`. Callers give ids, paths and numbers only; should a secret slip in all the same, it is struck out
 * before it is written.
 */
export function createLog(folder: string, secrets: () => readonly string[]): Log {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'busy.log')
  electronLog.transports.file.maxSize = 2 * 1024 * 1024
  electronLog.transports.console.level = 'warn'
  const write = (level: 'info' | 'warn' | 'error', message: string, facts: unknown) => {
    let text = facts === undefined ? message : `${message} ${JSON.stringify(facts)}`
    for (const secret of secrets()) text = text.replaceAll(secret, '***')
    electronLog[level](text)
  }
  return {
    info: (message, facts) => write('info', message, facts),
    warn: (message, facts) => write('warn', message, facts),
    fault: (message, fault) =>
      write(
        'error',
        message,
        fault instanceof Error ? { name: fault.name, message: fault.message, stack: fault.stack } : fault,
      ),
  }
}
