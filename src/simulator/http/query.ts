import { isDay } from '../clock'
import { argumentInvalid, idListInvalid, parametersInvalid } from '../errors/failure'
import { messages } from '../errors/messages'
import type { Text } from '../errors/text'

/** Reads query parameters and refuses malformed ones as Tripletex does. Unknown parameters are nobody's business. */
export class Query {
  private readonly parameters: URLSearchParams

  constructor(parameters: URLSearchParams) {
    this.parameters = parameters
  }

  text(name: string): string | null {
    const value = this.parameters.get(name)
    return value === '' ? null : value
  }

  texts(name: string): string[] {
    return this.parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter((value) => value !== '')
  }

  integer(name: string): number | null {
    const value = this.text(name)
    if (value === null) return null
    if (!/^-?\d+$/.test(value)) throw argumentInvalid(name, messages.invalidInteger)
    return Number(value)
  }

  number(name: string): number | null {
    const value = this.text(name)
    if (value === null) return null
    if (!/^-?\d+(\.\d+)?$/.test(value)) throw argumentInvalid(name, messages.invalidNumber)
    return Number(value)
  }

  boolean(name: string): boolean | null {
    const value = this.text(name)
    return value === null ? null : value.toLowerCase() === 'true'
  }

  /** A comma separated list of ids (422/12000 where it is not). */
  ids(name: string): ReadonlySet<number> | null {
    const value = this.text(name)
    if (value === null) return null
    const items = value.split(',').map((item) => item.trim())
    if (!items.every((item) => /^\d+$/.test(item))) throw idListInvalid(name)
    return new Set(items.map(Number))
  }

  day(name: string): string | null {
    const value = this.text(name)
    if (value !== null && !isDay(value)) {
      throw parametersInvalid([{ parameter: name, message: messages.invalidDate }])
    }
    return value
  }

  /** Two required days, the second exclusive. All that is wrong with them is reported at once (422/15000). */
  period(fromName: string, toName: string): { from: string; to: string } {
    const faults: { parameter: string; message: Text }[] = []
    for (const parameter of [fromName, toName]) {
      const value = this.text(parameter)
      if (value === null) faults.push({ parameter, message: messages.cannotBeNull })
      else if (!isDay(value)) faults.push({ parameter, message: messages.invalidDate })
    }
    const from = this.text(fromName)
    const to = this.text(toName)
    if (faults.length > 0 || from === null || to === null) throw parametersInvalid(faults)
    if (from >= to) throw argumentInvalid(fromName, messages.dateRange)
    return { from, to }
  }

  required(name: string): string {
    const value = this.text(name)
    if (value === null) throw parametersInvalid([{ parameter: name, message: messages.cannotBeNull }])
    return value
  }
}
