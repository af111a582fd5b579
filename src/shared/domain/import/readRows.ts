import { foldText } from '../foldText'
import type { LocalDay } from '../localDay'
import type { Role } from '../roles'
import type { ImportField } from './importColumns'
import type { ImportRecord, ImportTable, RowProblem } from './importTable'
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

export type ReadRows<Values> = { rows: Row<Values>[]; problems: RowProblem[] }

/** Projects, each told from the others by its number, or by its name where it has none. */
export function readProjectRows(table: ImportTable): ReadRows<ProjectValues> {
  return readRows(table, ['number'], (reader) => {
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
  })
}

export function readWorkTypeRows(table: ImportTable): ReadRows<WorkTypeValues> {
  return readRows(table, [], (reader) => ({
    name: reader.name(100),
    category: reader.text('category', 60),
    priceOre: reader.price(),
    billable: reader.yesNo(),
    product: reader.text('product', 255),
  }))
}

/** People, each told from the others by number and e-mail, or by name where they have neither. */
export function readPersonRows(table: ImportTable): ReadRows<PersonValues> {
  return readRows(table, ['employeeNumber', 'email'], (reader) => ({
    name: reader.name(100),
    email: reader.email(),
    employeeNumber: reader.text('employeeNumber', 30),
    role: reader.role(),
  }))
}

/** `keys`: the columns in which no two rows may say the same; the name is one where a row says nothing in any of them. */
function readRows<Values>(
  table: ImportTable,
  keys: readonly ImportField[],
  read: (reader: RowReader) => Values,
): ReadRows<Values> {
  const rows: Row<Values>[] = []
  const problems = [...table.problems]
  const seen = new Map<string, number>()
  for (const record of table.records) {
    const reader = rowReader(table, record)
    const values = read(reader)
    const said = keys.filter((key) => record.values[key] !== undefined)
    for (const field of said.length > 0 ? said : (['name'] as const)) {
      const value = record.values[field]
      if (value === undefined) continue
      const key = `${field} ${foldText(value)}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, record.line)
      else reader.say(field, 'duplicate', String(first))
    }
    if (reader.problems.length > 0) problems.push(...reader.problems)
    else rows.push({ ...record, ...values })
  }
  return { rows, problems }
}
