import { z } from 'zod'
import { parseKroner } from '../money'
import type { ImportField } from './importColumns'
import type { ImportRecord, ImportTable, RowProblem, RowReason } from './importTable'
import { readDay, readRole, readYesNo } from './importValues'

/**
 * Reads the cells of one row as what they are to be, and keeps what is wrong with them. A cell that is blank, or whose column is
 * not there, is undefined: it says nothing.
 */
export function rowReader({ heads }: Pick<ImportTable, 'heads'>, { line, values }: ImportRecord) {
  const problems: RowProblem[] = []
  const say = (field: ImportField, reason: RowReason, other?: string) => {
    problems.push({
      line,
      column: heads[field] ?? '',
      value: values[field] ?? '',
      reason,
      ...(other !== undefined && { other }),
    })
  }
  function read<T>(field: ImportField, reason: RowReason, parse: (text: string) => T | null): T | undefined {
    const text = values[field]
    if (text === undefined) return undefined
    const value = parse(text)
    if (value !== null) return value
    say(field, reason)
    return undefined
  }
  const text = (field: ImportField, most: number) =>
    read(field, 'tooLong', (typed) => (typed.length <= most ? typed : null))
  return {
    line,
    problems,
    say,
    text,
    name: (most: number): string => {
      if (values.name === undefined) say('name', 'nameMissing')
      return text('name', most) ?? ''
    },
    day: (field: 'startDate' | 'endDate') => read(field, 'badDay', readDay),
    // A file says nothing of its language: prices are read as in bokmål, and what that leaves in doubt is told of.
    price: () => read('price', 'badPrice', (typed) => parseKroner(typed, 'nb')),
    yesNo: () => read('billable', 'badYesNo', readYesNo),
    email: () => read('email', 'badEmail', (typed) => (z.email().safeParse(typed).success ? typed : null)),
    role: () => read('role', 'badRole', readRole),
  }
}
export type RowReader = ReturnType<typeof rowReader>
