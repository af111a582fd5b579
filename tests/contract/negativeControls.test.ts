import type { Exchange } from '@simulator/recording/exchange'
import { beforeAll, describe, expect, it } from 'vitest'
import { handWritten } from '../integration/simulator/client'
import { answerErrors, requestErrors } from './simulator/checkExchange'
import { type Contract, contractExists, readContract } from './simulator/openapi'
import { Tally } from './simulator/tally'

const json = 'application/json; charset=utf-8'
const entry = { employee: { id: 1 }, activity: { id: 2 }, date: '2026-03-02', hours: 7.5 }
const answer = { id: 9, version: 0, comment: '', hours: 7.5, project: null }

const post: Exchange = {
  method: 'POST',
  path: '/timesheet/entry',
  query: [],
  userAgent: 'client',
  contentType: json,
  ifNoneMatch: '',
  requestBody: JSON.stringify(entry),
  status: 201,
  answerType: json,
  answerBody: JSON.stringify({ value: answer }),
  fault: null,
}
const days: Exchange['query'] = [
  ['dateFrom', '2026-03-02'],
  ['dateTo', '2026-03-03'],
]
const search: Exchange = {
  ...post,
  method: 'GET',
  query: days,
  requestBody: '',
  status: 200,
  answerBody: '{"values":[]}',
}
const refusal = { status: 422, code: 18000, message: null, validationMessages: null }
const asks = (other: Partial<Exchange>) => ({ ...post, ...other })
const answers = (status: number, body: unknown) =>
  asks({ status, answerBody: body === '' ? '' : JSON.stringify(body) })
const body = (more: object) => asks({ requestBody: JSON.stringify({ ...entry, ...more }) })

describe.skipIf(!contractExists && process.env.CI === undefined)(
  'what must not get past the contract',
  () => {
    let contract: Contract
    beforeAll(() => {
      contract = readContract()
    })

    it.each<[string, Exchange, string]>([
      ['an unknown property', body({ description: 'x' }), 'additional properties'],
      ['a property of the wrong type', body({ hours: '7.5' }), '/hours'],
      ['a read-only property', body({ hourlyCost: 900 }), '/hourlyCost'],
      ['a bare number as a reference', body({ project: 12 }), '/project'],
      ['a body that is not JSON', asks({ requestBody: '{' }), 'not JSON'],
      ['no body', asks({ requestBody: '' }), 'without a body'],
      ['another type of content', asks({ contentType: 'text/plain' }), 'content-type'],
      ['a body where none belongs', { ...search, requestBody: '{}' }, 'no body expected'],
      ['a missing required parameter', { ...search, query: days.slice(1) }, 'without dateFrom'],
      ['an unknown parameter', { ...search, query: [...days, ['person', '1']] }, 'person'],
      ['a parameter of the wrong type', { ...search, query: [...days, ['count', 'all']] }, 'count'],
      ['an unknown path', { ...search, path: '/timesheet/entries' }, 'no such operation'],
      ['an unknown method', { ...search, method: 'PATCH' }, 'no such operation'],
      [
        'a path that needs a number',
        { ...search, path: '/timesheet/entry/x', query: [] },
        'id is no integer',
      ],
    ])('in a request: %s', (_what, exchange, error) => {
      expect(requestErrors(contract, exchange).join()).toContain(error)
    })

    it.each<[string, Exchange, string]>([
      [
        'an unknown property',
        answers(201, { value: { ...answer, start: '08:00' } }),
        'additional properties',
      ],
      ['a property of the wrong type', answers(201, { value: { ...answer, hours: '7.5' } }), '/value/hours'],
      [
        'null where none is known of',
        answers(201, { value: { ...answer, comment: null } }),
        '/value/comment',
      ],
      ['a status that is not documented', answers(200, { value: answer }), 'status 200'],
      ['a list in place of an object', answers(201, { values: [answer] }), 'additional properties'],
      ['nothing', answers(201, ''), 'not JSON'],
      ['an error of another form', answers(422, { error: 'no' }), 'additional properties'],
      ['an error of another status', answers(409, refusal), 'another status'],
      ['an error that the contract does not list', answers(418, { ...refusal, status: 418 }), 'status 418'],
    ])('in an answer: %s', (_what, exchange, error) => {
      expect(answerErrors(contract, exchange).join()).toContain(error)
    })

    it('lets the same messages past when they are right', () => {
      const right = [post, search, answers(422, refusal)]
      expect(right.flatMap((each) => requestErrors(contract, each))).toEqual([])
      expect(right.flatMap((each) => answerErrors(contract, each))).toEqual([])
    })

    it('pardons a wrong request only where a test wrote it and it was refused', () => {
      const wrong = body({ description: 'x' })
      const refused = { ...wrong, status: 422, answerBody: JSON.stringify(refusal) }
      const errorsOf = (exchange: Exchange) => {
        const tally = new Tally(contract)
        tally.add(exchange)
        return Object.values(tally.wrong)
      }
      expect(errorsOf({ ...refused, userAgent: handWritten })).toEqual([])
      expect(errorsOf({ ...wrong, userAgent: handWritten })).toHaveLength(1)
      expect(errorsOf(refused)).toHaveLength(1)
      expect(errorsOf({ ...post, status: 503, answerBody: '', fault: 'status' })).toEqual([])
      expect(errorsOf({ ...wrong, fault: 'drop-answer' })).toHaveLength(1)
    })
  },
)
