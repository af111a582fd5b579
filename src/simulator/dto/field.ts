import type { Settings } from '../settings'
import type { Database } from '../store/database'
import type { Selection } from './fieldsFilter'

export type Scalar = string | number | boolean | null
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json }

/** The kinds of object that others can refer to, by the name that Tripletex' messages give them. */
export type DtoName =
  | 'ActivityDTO'
  | 'AddressDTO'
  | 'CompanyDTO'
  | 'CurrencyDTO'
  | 'CustomerDTO'
  | 'DepartmentDTO'
  | 'EmployeeDTO'
  | 'InvoiceDTO'
  | 'MonthlyStatusDTO'
  | 'OrderDTO'
  | 'OrderLineDTO'
  | 'ProductDTO'
  | 'ProjectActivityDTO'
  | 'ProjectDTO'
  | 'ProjectHourlyRateDTO'
  | 'ProjectParticipantDTO'
  | 'TimeClockDTO'
  | 'TimesheetEntryDTO'
  | 'VatTypeDTO'
  | 'WeekDTO'

export type ScalarKind = 'text' | 'date' | 'integer' | 'decimal' | 'boolean'

interface Access {
  /** Read-only properties are accepted in a body and ignored. */
  readOnly: boolean
  /** Left out unless the caller asks for it by name. */
  onRequest: boolean
}

export interface ScalarField<R> extends Access {
  kind: ScalarKind
  read: (row: R, db: Database, settings: Settings) => Scalar
}

export interface ReferenceField<R> extends Access {
  kind: 'reference'
  to: DtoName
  read: (row: R, db: Database) => number | null
}

export interface ReferencesField<R> extends Access {
  kind: 'references'
  to: DtoName
  read: (row: R, db: Database) => readonly number[]
}

/** Something that is always sent whole: lists of texts, the history of changes. */
export interface PlainField<R> extends Access {
  kind: 'plain'
  read: (row: R, db: Database) => Json
}

/** Something that is the same in every object. */
export interface ConstantField extends Access {
  kind: 'constant'
  value: Json
}

/** An object without an id of its own, made of the same row; it is sent whole unless some of its properties are asked for. */
export interface EmbeddedField<R> extends Access {
  kind: 'embedded'
  render: (selection: Selection, context: DtoContext) => (row: R) => string
}

export type Field<R> =
  | EmbeddedField<R>
  | ScalarField<R>
  | ReferenceField<R>
  | ReferencesField<R>
  | PlainField<R>
  | ConstantField

/** Where rendering finds other objects. */
export interface DtoContext {
  db: Database
  settings: Settings
  dto(name: DtoName): AnyDto
}

/** What one needs to know of an object without knowing how its rows look. */
export interface AnyDto {
  readonly name: string
  readonly path: string
  kindOf(property: string): FieldFacts | undefined
  exists(db: Database, id: number): boolean
  renderId(selection: Selection, context: DtoContext): (id: number) => string
  valueOfId(path: readonly string[], context: DtoContext): ((id: number) => Scalar) | null
}

export interface FieldFacts {
  kind: Field<never>['kind']
  to: DtoName | null
  readOnly: boolean
}

const writable: Access = { readOnly: false, onRequest: false }

const scalar =
  (kind: ScalarKind) =>
  <R>(read: ScalarField<R>['read']): ScalarField<R> => ({ kind, read, ...writable })

export const text = scalar('text')
export const date = scalar('date')
export const integer = scalar('integer')
export const decimal = scalar('decimal')
export const boolean = scalar('boolean')

export const reference = <R>(
  to: DtoName,
  read: (row: R, db: Database) => number | null,
): ReferenceField<R> => ({ kind: 'reference', to, read, ...writable })

export const references = <R>(
  to: DtoName,
  read: (row: R, db: Database) => readonly number[],
): ReferencesField<R> => ({ kind: 'references', to, read, ...writable })

export const plain = <R>(read: (row: R, db: Database) => Json): PlainField<R> => ({
  kind: 'plain',
  read,
  ...writable,
})

export const embedded = <R>(dto: Pick<EmbeddedField<R>, 'render'>): EmbeddedField<R> => ({
  kind: 'embedded',
  render: (selection, context) => dto.render(selection, context),
  readOnly: true,
  onRequest: false,
})

export const constant = (value: Json): ConstantField => ({ kind: 'constant', value, ...writable })

export const readOnly = <F extends Access>(field: F): F => ({ ...field, readOnly: true })

export const onRequest = <F extends Access>(field: F): F => ({ ...field, readOnly: true, onRequest: true })
