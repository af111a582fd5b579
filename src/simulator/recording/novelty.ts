import type { Exchange } from './exchange'
import { shapeOf, textShapeOf } from './shape'

/**
 * Lets an exchange through when something in it has a shape that was not there before for the same sender, method, path,
 * status and error code, ids aside. The rows of a long list are reduced to the new ones, so that much traffic leaves little to keep.
 */
export class Novelty {
  private readonly seen = new Set<string>()

  /** The exchange, its list cut to what is new; null where nothing is. */
  of(exchange: Exchange): Exchange | null {
    const answer = parsed(exchange.answerBody)
    const query = exchange.query.map(([name, value]) => `${name}=${textShapeOf(value)}`).sort()
    const place = [
      exchange.method,
      exchange.path.replace(/\/\d+(?=\/|$)/g, '/{id}').replace(/(\/session\/)(?![:>]).+/, '$1{token}'),
      exchange.status,
      codeOf(answer),
      exchange.fault,
      exchange.userAgent,
    ].join(' ')
    const isNew = (part: string) => {
      const key = `${place} ${part}`
      const unknown = !this.seen.has(key)
      this.seen.add(key)
      return unknown
    }
    const request = `${query} ${exchange.ifNoneMatch !== ''} ${shapeOf(parsed(exchange.requestBody ?? ''))}`
    const newRequest = isNew(request)
    if (!isList(answer)) return isNew(shapeOf(answer)) || newRequest ? exchange : null
    const newEnvelope = isNew(shapeOf({ ...answer, values: [] }))
    const values = answer.values.filter((value) => isNew(shapeOf(value)))
    if (!newRequest && !newEnvelope && values.length === 0) return null
    return { ...exchange, answerBody: JSON.stringify({ ...answer, values }) }
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}

const isList = (answer: unknown): answer is { values: unknown[] } =>
  typeof answer === 'object' && answer !== null && 'values' in answer && Array.isArray(answer.values)

const codeOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : ''
