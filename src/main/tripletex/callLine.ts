import type { Answer } from './answer'
import type { Call } from './call'
import { errorFacts } from './errorAnswer'
import type { LogFacts } from './logger'

/**
 * What a log line tells of a call: ids, numbers, and words of this program's own. Whatever came from Tripletex or from a
 * person is shown only where it has the form of an id, or is a word that the call itself was made of.
 */
export function callFacts(call: Call): LogFacts {
  const query = Object.keys(call.query ?? {}).join('&')
  const path = (call.loggedPath ?? call.path).split('/').map(maskedSegment).join('/')
  return { method: call.method, path: query === '' ? path : `${path}?${query}` }
}

export function answerFacts(call: Call, answer: Answer): LogFacts {
  const facts = { status: answer.status, bytes: answer.bytes, requestId: idOrNothing(answer.requestId) }
  if (answer.status < 400) return facts
  const { code, fields } = errorFacts(answer)
  const known = wordsOf(call)
  const named = fields.map((field) => knownWords(field, known)).join(' ')
  return { ...facts, code, ...(named !== '' && { fields: named }) }
}

const maskedSegment = (segment: string): string =>
  /^([\w:>]{1,40}|\{token\})$/.test(segment) ? segment : '{…}'

const idOrNothing = (id: string | undefined): string | undefined =>
  id !== undefined && /^[0-9a-f-]{8,40}$/i.test(id) ? id : undefined

/** `activity.id` of a call that sent an activity stays; a word that the call did not hold becomes a question mark. */
function knownWords(field: string, known: ReadonlySet<string>): string {
  const words = field.slice(0, 200).split(/[.:,]/)
  return words.map((word) => (known.has(word) ? word : '?')).join('.')
}

function wordsOf(call: Call): ReadonlySet<string> {
  const words = new Set(['arg', 'null', 'id', ...Object.keys(call.query ?? {})])
  addKeys(call.body, words)
  return words
}

function addKeys(value: unknown, words: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const each of value) addKeys(each, words)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    words.add(key)
    addKeys(inner, words)
  }
}
