import { randomUUID } from 'node:crypto'
import { dayInNorway } from './clock'
import type { UserKey } from './credentials'

export interface Session {
  id: number
  token: string
  key: UserKey
  /** The session is dead from midnight in Norway at the start of this day, or at its end, as the settings have it. */
  expirationDate: string
  /** Sessions made from a company key live for a number of seconds instead. */
  diesAt: number | null
}

const mostExpired = 1000

/** Live sessions. A key can have several at once. */
export class Sessions {
  private readonly now: () => Date
  private readonly rule: () => 'startOfDay' | 'endOfDay'
  private readonly byToken = new Map<string, Session>()
  /** Tokens of sessions that have died, the oldest first; only the last ones are remembered. */
  private readonly expired = new Set<string>()
  private nextId = 1001

  /** `rule` tells when a session dies: as the day of its `expirationDate` begins, or as it ends. */
  constructor(now: () => Date, rule: () => 'startOfDay' | 'endOfDay') {
    this.now = now
    this.rule = rule
  }

  create(key: UserKey, expirationDate: string, diesAt: number | null = null): Session {
    for (const session of this.byToken.values()) if (this.isDead(session)) this.forget(session.token)
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
    if (!this.isDead(session)) return session
    this.forget(token)
    return undefined
  }

  /** True for a session that was alive once and died, as far as it is remembered. */
  hasExpired(token: string): boolean {
    return this.expired.has(token)
  }

  end(token: string): boolean {
    return this.byToken.delete(token)
  }

  endAll(): void {
    for (const token of this.byToken.keys()) this.forget(token)
  }

  endThoseOf(key: string): void {
    for (const session of this.byToken.values()) {
      if (session.key.key === key) this.forget(session.token)
    }
  }

  private isDead({ diesAt, expirationDate }: Session): boolean {
    const now = this.now()
    if (diesAt !== null) return now.getTime() >= diesAt
    const today = dayInNorway(now)
    return this.rule() === 'startOfDay' ? today >= expirationDate : today > expirationDate
  }

  private forget(token: string): void {
    this.byToken.delete(token)
    this.expired.add(token)
    const [oldest] = this.expired
    if (this.expired.size > mostExpired && oldest !== undefined) this.expired.delete(oldest)
  }
}
