import type { Row } from '../store/rows'
import { referenceUrl } from './dto'
import { constant, type Field, integer, onRequest, plain, readOnly, type Scalar, text } from './field'

/** The properties that every stored object begins with. `id` and `version` have a meaning in bodies of their own. */
export const base = <R extends Row>(path: string) => ({
  id: integer<R>((row) => row.id),
  version: integer<R>((row) => row.version),
  changes: onRequest(plain<R>((row) => row.changes)),
  url: readOnly(text<R>((row) => referenceUrl(path, row.id))),
})

type Kept = Row & { extra: Record<string, unknown> }

/** Properties that are stored and returned as they came, with the value that they have when nobody has set them. */
export function kept<R extends Kept>(
  kind: (read: (row: R) => Scalar) => Field<R>,
  defaults: Record<string, Scalar>,
): Record<string, Field<R>> {
  const fields: Record<string, Field<R>> = {}
  for (const [name, value] of Object.entries(defaults)) {
    fields[name] = kind((row) => {
      const stored = row.extra[name]
      return isScalar(stored) ? stored : value
    })
  }
  return fields
}

/** Properties that this company never has a value for. */
export function fixed<R>(value: Scalar | readonly [], names: readonly string[]): Record<string, Field<R>> {
  return Object.fromEntries(names.map((name) => [name, constant(value)]))
}

/** Properties that are accepted, given no meaning, and left out of answers as Tripletex leaves out what is not set. */
export function unset<R>(names: readonly string[]): Record<string, Field<R>> {
  return Object.fromEntries(names.map((name) => [name, onRequest(constant(null))]))
}

const isScalar = (value: unknown): value is Scalar =>
  value !== undefined && (typeof value !== 'object' || value === null)
