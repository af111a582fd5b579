import { randomUUID } from 'node:crypto'
import { dayInNorway } from './clock'
import type { UserKey } from './credentials'

export interface Session {
  id: number
  token: string
  key: UserKey
  /** The session is dead from midnight in Norway at the start of this day. */
  expirationDate: string
  /** Sessions made from a company key live for a number of seconds instead. */
  diesAt: number | null
}

/** Live sessions. A key can have several at once. */
export class Sessions {
  private readonly now: () => Date
  private readonly byToken = new Map<string, Session>()
  private nextId = 1001

  constructor(now: () => Date) {
    this.now = now
  }

  create(key: UserKey, expirationDate: string, diesAt: number | null = null): Session {
    const id = this.nextId
    this.nextId += 1
    const content = JSON.stringify({ tokenId: id, token: randomUUID() })
    const token = Buffer.from(content).toString('base64url')
    const session = { id, token, key, expirationDate, diesAt }
    this.byToken.set(token, session)
    return session
  }

  /** The session of a token, if it is still alive. */
  find(token: string): Session | undefined {
    const session = this.byToken.get(token)
    if (session === undefined) return undefined
    const now = this.now()
    const dead =
      session.diesAt === null ? dayInNorway(now) >= session.expirationDate : now.getTime() >= session.diesAt
    if (!dead) return session
    this.byToken.delete(token)
    return undefined
  }

  end(token: string): boolean {
    return this.byToken.delete(token)
  }

  endAll(): void {
    this.byToken.clear()
  }

  endThoseOf(key: string): void {
    for (const session of this.byToken.values()) {
      if (session.key.key === key) this.byToken.delete(session.token)
    }
  }
}
