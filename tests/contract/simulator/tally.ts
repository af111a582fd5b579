import type { Exchange } from '@simulator/recording/exchange'
import { handWritten } from '../../integration/simulator/client'
import { answerErrors, onlyIgnored, requestErrors } from './checkExchange'
import type { Contract } from './openapi'

/** Counts what was checked, and keeps what was found wrong. */
export class Tally {
  readonly operations = new Set<string>()
  /** Requests and answers held against the contract. */
  messages = 0
  /** Errors by what was sent and answered. */
  readonly wrong: Record<string, string[]> = {}
  private readonly contract: Contract

  constructor(contract: Contract) {
    this.contract = contract
  }

  /**
   * Holds an exchange against the contract. An answer that a fault made or spoiled is not; nor is a request that a test wrote
   * by hand and the simulator refused, or whose unknown parameters it ignored, nor what came of a switch that a test set.
   */
  add(exchange: Exchange): void {
    if (isOfASwitch(exchange)) return
    const errors = requestErrors(this.contract, exchange)
    const refused = exchange.status >= 400 || onlyIgnored(errors)
    const onPurpose = errors.length > 0 && exchange.userAgent === handWritten && refused
    if (onPurpose) this.addAnswer(exchange)
    else this.addSound(exchange)
  }

  /** For a request that must be right, whoever sent it. */
  addSound(exchange: Exchange): void {
    this.messages += 1
    this.note(exchange, requestErrors(this.contract, exchange))
    this.addAnswer(exchange)
  }

  /** For a request that must break the contract. */
  addBroken(exchange: Exchange): void {
    const errors = requestErrors(this.contract, exchange)
    this.note(exchange, errors.length === 0 ? ['the contract allows this request'] : [])
    this.addAnswer(exchange)
  }

  toString(): string {
    return `${this.operations.size} operations, ${this.messages} messages (requests and answers)`
  }

  private addAnswer(exchange: Exchange): void {
    const found = this.contract.find(exchange.method, exchange.path)
    if (found !== undefined) this.operations.add(found.name)
    if (exchange.fault !== null) return
    this.messages += 1
    this.note(exchange, answerErrors(this.contract, exchange))
  }

  private note(exchange: Exchange, errors: readonly string[]): void {
    if (errors.length === 0) return
    const query = new URLSearchParams(exchange.query)
    const name = `${exchange.method} ${exchange.path}?${query} ${exchange.requestBody} ${exchange.status}`
    this.wrong[name] = [...new Set([...(this.wrong[name] ?? []), ...errors])]
  }
}

/**
 * The simulator has switches for what is not known, and two of them lead out of the contract: the body of a 429, and negative
 * hours that are stored, which only a test written by hand asks for.
 */
function isOfASwitch({ status, answerBody, requestBody, userAgent }: Exchange): boolean {
  const limitedInAnotherForm = status === 429 && !answerBody.startsWith('{')
  const negativeHoursStored = userAgent === handWritten && status < 300 && /"hours":-/.test(requestBody ?? '')
  return limitedInAnotherForm || negativeHoursStored
}
