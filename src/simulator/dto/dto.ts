import { illegalField } from '../errors/failure'
import type { Database } from '../store/database'
import { decimalText } from './decimalText'
import type { AnyDto, DtoContext, Field, FieldFacts, Scalar } from './field'
import { everything, type Selection } from './fieldsFilter'

/** An object of the API: its properties in the order in which Tripletex sends them, and how rows become JSON text. */
export class Dto<R> implements AnyDto {
  readonly name: string
  readonly path: string
  private readonly fields: ReadonlyMap<string, Field<R>>
  private readonly find: (db: Database, id: number) => R | undefined

  constructor(facts: {
    name: string
    path: string
    find: (db: Database, id: number) => R | undefined
    fields: Record<string, Field<R>>
  }) {
    this.name = facts.name
    this.path = facts.path
    this.find = facts.find
    this.fields = new Map(Object.entries(facts.fields))
  }

  kindOf(property: string): FieldFacts | undefined {
    const field = this.fields.get(property)
    if (field === undefined) return undefined
    return { kind: field.kind, to: 'to' in field ? field.to : null, readOnly: field.readOnly }
  }

  exists(db: Database, id: number): boolean {
    return this.find(db, id) !== undefined
  }

  /** Prepares the rendering of rows; refuses property names that the object does not have (400/11000). */
  render(selection: Selection, context: DtoContext): (row: R) => string {
    for (const name of selection.names.keys()) {
      const field = this.fields.get(name)
      if (field === undefined) throw illegalField(name, this.name)
    }
    const parts: Part<R>[] = []
    let lead = '{'
    for (const [name, field] of this.fields) {
      const asked = selection.names.has(name)
      if (!asked && (!selection.all || field.onRequest)) continue
      const key = `${lead}"${name}":`
      const write = this.writer(name, field, selection.names.get(name) ?? null, context)
      if (typeof write === 'string') {
        lead = `${key}${write},`
      } else {
        parts.push({ key, write })
        lead = ','
      }
    }
    const end = lead === '{' ? '{}' : `${lead.replace(/,$/, '')}}`
    return (row) => {
      let text = ''
      for (const { key, write } of parts) text += key + write(row)
      return text + end
    }
  }

  renderId(selection: Selection, context: DtoContext): (id: number) => string {
    const render = this.render(selection, context)
    return (id) => {
      const row = this.find(context.db, id)
      return row === undefined ? 'null' : render(row)
    }
  }

  /** Reads the value at a path such as `project.name`, for sorting; null where there is no such property. */
  valueOf(path: readonly string[], context: DtoContext): ((row: R) => Scalar) | null {
    const [first, ...rest] = path
    const field = first === undefined ? undefined : this.fields.get(first)
    if (field === undefined || field.kind === 'references') return null
    if (field.kind === 'plain' || field.kind === 'constant' || field.kind === 'embedded') return null
    const { db, settings } = context
    if (field.kind !== 'reference') return rest.length === 0 ? (row) => field.read(row, db, settings) : null
    if (rest.length === 0) return (row) => field.read(row, db)
    const inner = context.dto(field.to).valueOfId(rest, context)
    if (inner === null) return null
    return (row) => {
      const id = field.read(row, db)
      return id === null ? null : inner(id)
    }
  }

  valueOfId(path: readonly string[], context: DtoContext): ((id: number) => Scalar) | null {
    const value = this.valueOf(path, context)
    if (value === null) return null
    return (id) => {
      const row = this.find(context.db, id)
      return row === undefined ? null : value(row)
    }
  }

  /** How the value of a property becomes text; the text itself where it is always the same. */
  private writer(
    name: string,
    field: Field<R>,
    nested: Selection | null,
    context: DtoContext,
  ): string | ((row: R) => string) {
    const { db, settings } = context
    if (field.kind === 'embedded') return field.render(nested ?? everything, context)
    if (field.kind === 'reference' || field.kind === 'references') {
      const target = context.dto(field.to)
      const one = nested === null ? bareReference(target.path) : target.renderId(nested, context)
      if (field.kind === 'references') return (row) => `[${field.read(row, db).map(one).join(',')}]`
      return (row) => {
        const id = field.read(row, db)
        return id === null ? 'null' : one(id)
      }
    }
    const innerName = nested?.names.keys().next().value ?? (nested?.all ? '*' : undefined)
    if (innerName !== undefined) throw illegalField(innerName, name)
    if (field.kind === 'constant') return JSON.stringify(field.value)
    if (field.kind === 'decimal') return (row) => decimalText(field.read(row, db, settings))
    if (field.kind === 'boolean' || field.kind === 'integer') {
      return (row) => String(field.read(row, db, settings))
    }
    return (row) => JSON.stringify(field.read(row, db, settings))
  }
}

interface Part<R> {
  /** The name, after whatever comes before it. */
  key: string
  write: (row: R) => string
}

export const referenceUrl = (path: string, id: number): string => `tripletex.no/v2/${path}/${id}`

const bareReference =
  (path: string) =>
  (id: number): string =>
    `{"id":${id},"url":"${referenceUrl(path, id)}"}`
