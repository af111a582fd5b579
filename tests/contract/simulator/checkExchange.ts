import type { Exchange } from '@simulator/recording/exchange'
import { type Contract, outsideTheContract, type Parameter, schemaOf } from './openapi'

/** The statuses of the contract's own list of errors, which it does not repeat for each operation. */
const standardErrors = new Set([400, 401, 403, 404, 409, 422, 429, 500])

const ignored = 'unknown parameter'

/** What is wrong with a request. Empty where all is well. */
export function requestErrors(contract: Contract, exchange: Exchange): string[] {
  const { method, path, query, requestBody, contentType } = exchange
  if (outsideTheContract.has(`${method} ${templateOf(path)}`)) return []
  const found = contract.find(method, path)
  if (found === undefined) return [`no such operation: ${method} ${path}`]
  const { operation, placeholders } = found
  const errors: string[] = []
  const named = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]))
  for (const [name, value] of [...query, ...Object.entries(placeholders)]) {
    const parameter = named.get(name)
    if (parameter === undefined) errors.push(`${ignored} ${name}`)
    else errors.push(...typeErrors(parameter, value))
  }
  const given = new Set([...query.map(([name]) => name), ...Object.keys(placeholders)])
  for (const { name, required } of operation.parameters) {
    if (required === true && !given.has(name)) errors.push(`without ${name}`)
  }
  if (requestBody === null) return errors
  const content = operation.requestBody?.content
  if (requestBody === '') {
    return operation.requestBody?.required === true ? [...errors, 'without a body'] : errors
  }
  const schema = schemaOf(content)
  if (schema === undefined) return [...errors, 'no body expected']
  if (!isOneOf(contentType, Object.keys(content ?? {}))) errors.push(`content-type ${contentType}`)
  const json = jsonOf(requestBody)
  return json === undefined
    ? [...errors, 'a body that is not JSON']
    : [...errors, ...contract.check('request', schema, json)]
}

/** What is wrong with an answer. Empty where all is well. */
export function answerErrors(contract: Contract, exchange: Exchange): string[] {
  const { method, path, status, answerBody, answerType } = exchange
  if (status >= 400) return errorAnswerErrors(contract, exchange)
  if (status === 304) {
    const asked = method === 'GET' && exchange.ifNoneMatch !== ''
    return [...(asked ? [] : ['304 although nothing was asked to match']), ...bodyErrors(answerBody)]
  }
  const like = outsideTheContract.get(`${method} ${templateOf(path)}`)?.answersLike
  const operation =
    like === undefined || like === null
      ? contract.find(method, path)?.operation
      : contract.operationNamed(like)
  const documented = operation?.responses[status]
  if (documented === undefined) return [`status ${status} is not documented`]
  const schema = schemaOf(documented.content)
  if (schema === undefined) return bodyErrors(answerBody)
  const json = jsonOf(answerBody)
  if (json === undefined) return ['an answer that is not JSON']
  const errors = contract.check('response', schema, json)
  return isOneOf(answerType, Object.keys(documented.content ?? {}))
    ? errors
    : [...errors, `content-type ${answerType}`]
}

/** What a request says of a read-only property, whatever it is. */
const readOnly = 'must NOT be valid'

/** True where all that is wrong with a request are unknown parameters and read-only properties: Tripletex ignores both. */
export const onlyIgnored = (errors: readonly string[]): boolean =>
  errors.every((error) => error.startsWith(ignored) || error.includes(readOnly))

function errorAnswerErrors(contract: Contract, { status, answerBody, answerType }: Exchange): string[] {
  const json = jsonOf(answerBody)
  if (json === undefined) return ['an error that is not JSON']
  const errors = contract.checkError(json)
  if (!standardErrors.has(status)) errors.push(`status ${status} is no error of the contract`)
  if (!isOneOf(answerType, ['application/json'])) errors.push(`content-type ${answerType}`)
  if (typeof json !== 'object' || json === null || !('status' in json) || json.status !== status) {
    errors.push('another status in the body')
  }
  return errors
}

function typeErrors({ name, schema }: Parameter, value: string): string[] {
  const fits = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
  }
  const type = schema?.type ?? 'string'
  if ((type === 'integer' || type === 'number' || type === 'boolean') && !fits[type].test(value)) {
    return [`${name} is no ${type}: ${value}`]
  }
  if (schema?.enum !== undefined && !schema.enum.includes(value))
    return [`${name} is none of its words: ${value}`]
  return []
}

const bodyErrors = (body: string): string[] => (body === '' ? [] : ['a body where none is documented'])

const templateOf = (path: string): string => path.replace(/\/\d+(?=\/|$)/g, '/{id}')

const mediaType = (type: string): string => type.split(';')[0]?.trim().toLowerCase() ?? ''

const isOneOf = (type: string, types: readonly string[]): boolean =>
  types.some((each) => mediaType(each) === mediaType(type))

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
