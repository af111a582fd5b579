import type { Result } from '../../result'
import { foldText } from '../foldText'
import type { LocalDay } from '../localDay'
import type { Role } from '../roles'
import type { ImportField } from './importColumns'
import type { ImportRecord, ImportTable, RowProblem, RowReason } from './importTable'
import { type RowReader, rowReader } from './rowReader'

/** A row that is right in itself, with the cells that it was read from. */
export type Row<Values> = ImportRecord & Values

/** What a row says; undefined: nothing, so that what is known here stays as it is. */
export type ProjectValues = {
  name: string
  number: string | undefined
  customerName: string | undefined
  startDate: LocalDay | undefined
  endDate: LocalDay | undefined
}
export type WorkTypeValues = {
  name: string
  category: string | undefined
  priceOre: number | undefined
  billable: boolean | undefined
  product: string | undefined
}
export type PersonValues = {
  name: string
  email: string | undefined
  employeeNumber: string | undefined
  role: Role | undefined
}

/**
 * How the rows of a register are read. `keys`: the columns in which no two rows may say the same; the name is one where a row says
 * nothing in any of them.
 */
export type RowKind<Values> = { keys: readonly ImportField[]; read: (reader: RowReader) => Values }

/** Projects, each told from the others by its number, or by its name where it has none. */
export const PROJECT_ROWS: RowKind<ProjectValues> = {
  keys: ['number'],
  read: (reader) => {
    const startDate = reader.day('startDate')
    const endDate = reader.day('endDate')
    if (startDate && endDate && endDate < startDate) reader.say('endDate', 'endBeforeStart')
    return {
      name: reader.name(255),
      number: reader.text('number', 30),
      customerName: reader.text('customer', 255),
      startDate,
      endDate,
    }
  },
}

export const WORK_TYPE_ROWS: RowKind<WorkTypeValues> = {
  keys: [],
  read: (reader) => ({
    name: reader.name(100),
    category: reader.text('category', 60),
    priceOre: reader.price(),
    billable: reader.yesNo(),
    product: reader.text('product', 255),
  }),
}

/** People, each told from the others by number and e-mail, or by name where they have neither. */
export const PERSON_ROWS: RowKind<PersonValues> = {
  keys: ['employeeNumber', 'email'],
  read: (reader) => ({
    name: reader.name(100),
    email: reader.email(),
    employeeNumber: reader.text('employeeNumber', 30),
    role: reader.role(),
  }),
}

/** What is wrong with a row in view of what is known here. */
export type Refusal = { field: ImportField; reason: RowReason }

/**
 * Reads the rows of a file one by one, and plans what each of them does. Only a row that is planned claims what it is known by: one
 * that is left out takes nothing from a good one after it. Yields after each row, so that the reader may pause.
 */
export function* planRows<Values, Planned>(
  table: ImportTable,
  { keys, read }: RowKind<Values>,
  plan: (row: Row<Values>) => Result<Planned, Refusal>,
): Generator<void, { planned: Planned[]; problems: RowProblem[] }> {
  const planned: Planned[] = []
  const problems = [...table.problems]
  const claimed = new Map<string, number>()
  for (const record of table.records) {
    yield
    const reader = rowReader(table, record)
    const values = read(reader)
    const said = keys.filter((key) => record.values[key] !== undefined)
    const claims = (said.length > 0 ? said : (['name'] as const)).flatMap((field) => {
      const value = record.values[field]
      return value === undefined ? [] : [{ field, key: `${field} ${foldText(value)}` }]
    })
    for (const { field, key } of claims) {
      const first = claimed.get(key)
      if (first !== undefined) reader.say(field, 'duplicate', String(first))
    }
    const row = reader.problems.length === 0 ? plan({ ...record, ...values }) : null
    if (row && !row.ok) reader.say(row.error.field, row.error.reason)
    problems.push(...reader.problems)
    if (!row?.ok) continue
    planned.push(row.value)
    for (const { key } of claims) claimed.set(key, record.line)
  }
  return { planned, problems }
}
