import { routes } from '@simulator/registry'
import { describe, expect, it } from 'vitest'
import { start } from '../../integration/simulator/client'
import { type Example, examples } from './messages'
import { type Contract, contractExists, outsideTheContract, readContract, schemaOf } from './openapi'

/** What is wrong with a request according to the contract. */
function requestErrors(
  contract: Contract,
  { method, path, params = {}, query = {}, body }: Example,
): string[] {
  const operation = contract.operation(method, path)
  if (operation === undefined) return ['no such operation']
  const given = { ...params, ...query }
  const known = new Set(operation.parameters.map((parameter) => parameter.name))
  const errors = Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name) => `unknown parameter ${name}`)
  for (const parameter of operation.parameters) {
    if (parameter.required === true && !(parameter.name in given)) errors.push(`without ${parameter.name}`)
  }
  const schema = schemaOf(operation.requestBody?.content)
  if (body !== undefined && schema !== undefined) errors.push(...contract.check('request', schema, body))
  if (body !== undefined && schema === undefined) errors.push('no body expected')
  return errors
}

const urlOf = ({ path, params = {}, query = {} }: Example): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_match, name: string) => String(params[name]))
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return search.size === 0 ? filled : `${filled}?${search}`
}

describe.skipIf(!contractExists && process.env.CI === undefined)('the contract', () => {
  it('is there', () => expect(contractExists).toBe(true))

  it('knows every operation of the simulator', () => {
    const contract = readContract()
    const unknown = routes
      .map(({ method, path }) => [
        method,
        path
          .replace('::', '|')
          .replace(/:(\w+)/g, '{$1}')
          .replace('|', ':'),
      ])
      .filter(([method = '', path = '']) => contract.operation(method, path) === undefined)
      .map((words) => words.join(' '))
    expect(unknown.filter((words) => !outsideTheContract.has(words))).toEqual([])
  })

  it('agrees with the examples and with what is answered to them', async () => {
    const contract = readContract()
    const { login } = await start()
    const client = await login('sim-admin')
    const wrong: Record<string, string[]> = {}
    const operations = new Set<string>()
    let messages = 0
    for (const example of examples) {
      const name = `${example.method} ${urlOf(example)} ${example.status}`
      const asked = requestErrors(contract, example)
      const { status, json } = await client.send(example.method, urlOf(example), example.body)
      const schema = schemaOf(contract.operation(example.method, example.path)?.responses[status]?.content)
      const answered =
        status >= 400
          ? contract.checkError(json)
          : schema === undefined
            ? [json].filter((body) => body !== null).map(() => 'an answer without a schema')
            : contract.check('response', schema, json)
      const errors = [...(example.broken === true ? [] : asked), ...answered]
      if (example.broken === true && asked.length === 0) errors.push('the contract allows this request')
      if (status !== example.status) errors.push(`status ${status}: ${JSON.stringify(json)}`)
      if (errors.length > 0) wrong[name] = errors
      operations.add(`${example.method} ${example.path}`)
      messages += example.body === undefined ? 1 : 2
    }
    console.log(`contract: ${operations.size} operations, ${messages} messages checked`)
    expect(wrong).toEqual({})
  })
})

if (!contractExists) console.log('contract: openapi.json is not there, nothing was checked')
