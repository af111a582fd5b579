import { isDay } from '../clock'
import type { AnyDto, FieldFacts } from '../dto/field'
import { invalidJson, mappingFailed, notFound, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import type { World } from '../world'

type Value = string | number | boolean | null
type Content = Value | Body | readonly Body[]

/** `create` refuses an id; `update` takes one; `nested` is an object inside another, which is a reference when it has an id. */
type Mode = 'create' | 'update' | 'nested'

/** A request body that has been checked against the object it stands for: known properties, right types. */
export class Body {
  private readonly content = new Map<string, Content>()

  set(name: string, value: Content): void {
    this.content.set(name, value)
  }

  has(name: string): boolean {
    return this.content.has(name)
  }

  /** True where the property is absent, or present and null. */
  lacks(name: string): boolean {
    return (this.content.get(name) ?? null) === null
  }

  text(name: string): string | null {
    const value = this.content.get(name)
    return typeof value === 'string' ? value : null
  }

  number(name: string): number | null {
    const value = this.content.get(name)
    return typeof value === 'number' ? value : null
  }

  boolean(name: string): boolean | null {
    const value = this.content.get(name)
    return typeof value === 'boolean' ? value : null
  }

  /** The id of a reference; null where it is absent, null, or an object without an id. */
  reference(name: string): number | null {
    return this.object(name)?.number('id') ?? null
  }

  object(name: string): Body | null {
    const value = this.content.get(name)
    return value instanceof Body ? value : null
  }

  objects(name: string): readonly Body[] {
    const value = this.content.get(name)
    return Array.isArray(value) ? value : []
  }

  /** The plain values that are present among these properties, for storing as they are. */
  values(names: readonly string[]): Record<string, Value> {
    const found: Record<string, Value> = {}
    for (const name of names) {
      const value = this.content.get(name)
      if (value !== undefined && (value === null || typeof value !== 'object')) found[name] = value
    }
    return found
  }
}

export function readBody(world: World, dto: AnyDto, json: unknown, mode: Mode): Body {
  if (!isObject(json)) throw invalidJson()
  const body = new Body()
  for (const [name, value] of Object.entries(json)) {
    const facts = dto.kindOf(name)
    if (facts === undefined) throw mappingFailed(name, messages.unknownProperty)
    if (name === 'id' && value !== null && mode === 'create') throw ruleBroken('id', messages.idAtCreation)
    if (!facts.readOnly) body.set(name, readValue(world, name, facts, value))
  }
  return body
}

/** A body that is a list of objects. */
export function readBodies(world: World, dto: AnyDto, json: unknown, mode: Mode): Body[] {
  return readItems(json).map((item) => readBody(world, dto, item, mode))
}

/** The items of a body that is a list, not looked at yet. */
export function readItems(json: unknown): unknown[] {
  if (!Array.isArray(json)) throw mappingFailed('request body', messages.wrongType)
  return json
}

function readValue(world: World, name: string, facts: FieldFacts, value: unknown): Content {
  if (value === null) return null
  const wrong = mappingFailed(name, messages.wrongType)
  if (facts.to !== null) {
    const target = world.dto(facts.to)
    if (facts.kind === 'reference') return readReference(world, name, target, value)
    if (!Array.isArray(value)) throw wrong
    return value.map((item) => readReference(world, name, target, item))
  }
  if (facts.kind === 'boolean' && typeof value === 'boolean') return value
  if (facts.kind === 'text' && typeof value === 'string') return value
  if (facts.kind === 'date' && typeof value === 'string' && isDay(value)) return value
  if (facts.kind === 'integer' && Number.isInteger(value)) return Number(value)
  if (facts.kind === 'decimal' && typeof value === 'number') return value
  if (facts.kind === 'plain' || facts.kind === 'constant') return null
  throw wrong
}

function readReference(world: World, name: string, target: AnyDto, value: unknown): Body {
  if (!isObject(value)) throw mappingFailed(name, messages.wrongType)
  const body = readBody(world, target, value, 'nested')
  const id = body.number('id')
  if (id !== null && !target.exists(world.db, id)) throw notFound(`${target.name} ${id}`)
  return body
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
