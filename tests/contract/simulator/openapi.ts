import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { z } from 'zod'

const file = resolve(import.meta.dirname, '../../../../shared/tripletex/openapi.json')

export const contractExists = existsSync(file)

const object = z.record(z.string(), z.unknown())
const schema = object
const content = z.record(z.string(), z.looseObject({ schema: schema.optional() })).optional()
const parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  schema: z.looseObject({ type: z.string().optional(), enum: z.array(z.string()).optional() }).optional(),
})
const operation = z.looseObject({
  parameters: z.array(parameter).default([]),
  requestBody: z.looseObject({ content, required: z.boolean().optional() }).optional(),
  responses: z.record(z.string(), z.looseObject({ content })),
})
const contractSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }),
})

/**
 * Where answers may hold null although the contract, which knows no null at all, does not say so.
 * References are not listed: any of them is null when it points to nothing (seen in all recorded answers).
 */
const nullable: Record<string, readonly string[]> = {
  // The sentences of versionDigest are absent where an endpoint has no digest.
  '*': ['versionDigest'],
  // Set only where the error has something to say; recorded errors hold them as null.
  ApiError: ['message', 'developerMessage', 'validationMessages'],
  ApiValidationMessage: ['field', 'path', 'rootId'],
  // Days that are open, and the property that is write-only.
  Employee: ['dateOfBirth', 'userType'],
  Project: ['endDate', 'customerName'],
  ProjectActivity: ['startDate', 'endDate'],
  Company: ['endDate'],
  Client: ['endDate'],
  Department: ['businessActivityTypeId'],
  // Weeks and months that nobody has closed, and a clock that runs.
  Week: ['approvedDate'],
  MonthlyStatus: ['approvedDate', 'approvedUntilDate'],
  TimeClock: ['timeStop'],
}

/** Properties that real answers hold and the contract does not name. */
const unnamed: Record<string, readonly string[]> = {
  SessionToken: ['encryptionKey'],
}

/** Operations that the contract does not know, and the one whose answers theirs are like. The real API was seen to have them. */
export const outsideTheContract: ReadonlyMap<string, { answersLike: string | null }> = new Map([
  // Refused with 403, not as a wrong method.
  ['DELETE /employee/{id}', { answersLike: null }],
  ['DELETE /invoice/{id}', { answersLike: null }],
  // The exchange of the newer company key, known from several clients of 2026.
  ['POST /token/session/:createFromRefreshToken', { answersLike: 'POST /token/session/:create' }],
])

export type Parameter = z.infer<typeof parameter>
export type Operation = z.infer<typeof operation>

/** An operation, and what the placeholders of its path stand for. */
export interface FoundOperation {
  /** Method and path, such as `GET /project/{id}`. */
  name: string
  operation: Operation
  placeholders: Record<string, string>
}

/** In a request null clears a value and is allowed everywhere; in an answer only where it is listed above. */
type Direction = 'request' | 'response'

export type Contract = ReturnType<typeof readContract>

export function readContract() {
  const contract = contractSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  for (const direction of ['request', 'response'] as const) {
    const schemas = Object.entries(contract.components.schemas).map(
      ([name, given]) => [name, strict(given, name, direction)] as const,
    )
    ajv.addSchema({ $id: direction, components: { schemas: Object.fromEntries(schemas) } })
  }
  const compiled = new Map<string, ValidateFunction>()

  const validatorOf = (direction: Direction, given: Record<string, unknown>): ValidateFunction => {
    const absolute = strict(given, '', direction, direction)
    const key = `${direction} ${JSON.stringify(absolute)}`
    const known = compiled.get(key) ?? ajv.compile(absolute)
    compiled.set(key, known)
    return known
  }
  const check = (direction: Direction, given: Record<string, unknown>, message: unknown): string[] => {
    const validate = validatorOf(direction, given)
    if (validate(message)) return []
    return (validate.errors ?? []).map((error) => {
      const more = JSON.stringify(error.params)
      return `${error.instancePath} ${error.message ?? ''} ${more}`
    })
  }

  const templates = Object.keys(contract.paths).map((path) => ({ path, parts: path.split('/') }))

  /** The operation with this name, such as `GET /project/{id}`. */
  const operationNamed = (name: string): Operation | undefined => {
    const [method = '', path = ''] = name.split(' ')
    return contract.paths[path]?.[method.toLowerCase()]
  }

  return {
    operationNamed,
    /** The operation that a request to this path means; of two that fit, the one with fewer placeholders. */
    find(method: string, path: string): FoundOperation | undefined {
      const given = path.split('/')
      const fitting = templates
        .filter((template) => operationNamed(`${method} ${template.path}`) !== undefined)
        .flatMap((template) => {
          const placeholders = placeholdersOf(template.parts, given)
          return placeholders === undefined ? [] : [{ path: template.path, placeholders }]
        })
        .sort((a, b) => Object.keys(a.placeholders).length - Object.keys(b.placeholders).length)
      const [best] = fitting
      if (best === undefined) return undefined
      const name = `${method} ${best.path}`
      const operation = operationNamed(name)
      return operation && { name, operation, placeholders: best.placeholders }
    },
    /** The names of an object's properties, such as those of `Order`. */
    propertiesOf: (schemaName: string): string[] =>
      Object.keys(object.parse(contract.components.schemas[schemaName]?.properties ?? {})),
    checkError: (message: unknown) => check('response', { $ref: '#/components/schemas/ApiError' }, message),
    check,
  }
}

/** What the placeholders of a path stand for; undefined where the path is another one. */
function placeholdersOf(
  parts: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  if (parts.length !== given.length) return undefined
  const placeholders: Record<string, string> = {}
  for (const [at, part] of parts.entries()) {
    const value = given[at] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined ? part !== value : /^[:>]/.test(value)) return undefined
    if (name !== undefined) placeholders[name] = decodeURIComponent(value)
  }
  return placeholders
}

export const schemaOf = (found: z.infer<typeof content>): Record<string, unknown> | undefined =>
  Object.values(found ?? {})[0]?.schema

/**
 * Turns an OpenAPI 3.0 schema into a JSON Schema that is strict: no properties beyond the named ones, and null only where
 * it is declared, listed above, or a reference; in a request nothing that is read-only.
 */
function strict(
  given: Record<string, unknown>,
  name: string,
  direction: Direction,
  home = '',
): Record<string, unknown> {
  if (typeof given.$ref === 'string') return { $ref: `${home}${given.$ref}` }
  const { nullable: declared, properties, items, allOf, ...rest } = given
  const made: Record<string, unknown> = { ...rest }
  delete made.format
  delete made.example
  delete made.discriminator
  if (items !== undefined) made.items = strict(object.parse(items), '', direction, home)
  if (allOf !== undefined) {
    made.allOf = z
      .array(object)
      .parse(allOf)
      .map((part) => strict(part, name, direction, home))
  }
  if (properties !== undefined) {
    const named = Object.entries(object.parse(properties)).map(([property, value]) => {
      const described = object.parse(value)
      if (direction === 'request' && described.readOnly === true) return [property, { not: {} }] as const
      const inner = strict(described, '', direction, home)
      const canBeNull =
        direction === 'response'
          ? '$ref' in inner || isListed(nullable, name, property)
          : '$ref' in inner || inner.type !== undefined
      return [property, canBeNull ? { anyOf: [inner, { type: 'null' }] } : inner] as const
    })
    const more = direction === 'response' ? (unnamed[name] ?? []) : []
    made.properties = Object.fromEntries([...named, ...more.map((property) => [property, {}] as const)])
    made.additionalProperties = false
  }
  return declared === true ? { anyOf: [made, { type: 'null' }] } : made
}

const isListed = (list: Record<string, readonly string[]>, name: string, property: string): boolean =>
  (list[name]?.includes(property) ?? false) || (list['*']?.includes(property) ?? false)
