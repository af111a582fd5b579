import type Database from 'better-sqlite3'

/** What a row holds, by column. */
export type RowValues = Readonly<Record<string, string | number | null>>

/**
 * What a change did to one row. Of a row that was there all the time `before` and `after` hold the columns that differ, of one
 * that came or went the whole row, and null where it is not.
 */
export type RowChange = {
  table: string
  key: RowValues
  before: RowValues | null
  after: RowValues | null
}

/**
 * A table, the columns that tell its rows apart, and the one by which the rows of one subject are found; null: all of them are.
 * `several`: a subject can be several of its kind, see `severalIds`.
 */
type Part = { table: string; key: readonly string[]; of: string | null; several?: true }

/** What is kept of each thing that people set up, in the order in which rows can be made. */
const PARTS = {
  project: [
    { table: 'projects', key: ['id'], of: 'id' },
    { table: 'project_setups', key: ['project_id'], of: 'project_id' },
    { table: 'project_work_type_setups', key: ['project_id', 'work_type_id'], of: 'project_id' },
    { table: 'project_members', key: ['project_id', 'person_id'], of: 'project_id' },
    { table: 'project_leaders', key: ['project_id', 'person_id'], of: 'project_id' },
  ],
  workType: [
    { table: 'work_types', key: ['id'], of: 'id' },
    { table: 'work_type_setups', key: ['work_type_id'], of: 'work_type_id' },
    /** With its standard price, what hours without one cost changes on projects. */
    { table: 'project_work_type_setups', key: ['project_id', 'work_type_id'], of: 'work_type_id' },
  ],
  /** With one's number, others may come to be, or be no longer, the employee that it names. */
  person: [{ table: 'people', key: ['id'], of: null }],
  /** Groups lie under each other: a change of one can change others. */
  groups: [
    { table: 'groups', key: ['id'], of: null },
    { table: 'group_members', key: ['group_id', 'person_id'], of: null },
    { table: 'group_leaders', key: ['group_id', 'person_id'], of: null },
  ],
  settings: [{ table: 'settings', key: ['key'], of: null }],
  company: [
    { table: 'settings', key: ['key'], of: 'key' },
    { table: 'project_work_type_setups', key: ['project_id', 'work_type_id'], of: null },
  ],
  template: [{ table: 'entry_templates', key: ['id'], of: 'id' }],
  /** Of everybody who has the project as a favourite. */
  favourite: [{ table: 'favourite_projects', key: ['id'], of: 'project_id' }],
  /** Several can be sent or decided about at once. */
  cost: [{ table: 'costs', key: ['id'], of: 'id', several: true }],
  order: [
    { table: 'orders', key: ['id'], of: 'id' },
    { table: 'order_line_edits', key: ['order_id', 'line_key'], of: 'order_id' },
    { table: 'order_entries', key: ['order_id', 'entry_id'], of: 'order_id' },
    { table: 'order_costs', key: ['order_id', 'cost_id'], of: 'order_id' },
  ],
} as const satisfies Record<string, readonly Part[]>

export type RegisterKind = keyof typeof PARTS

/** One thing that people set up. `id` is of no matter where all of its kind are one. */
export type RegisterSubject = { kind: RegisterKind; id: string }

/** The `id` of a subject that is several things of its kind. */
export const severalIds = (ids: readonly string[]): string => ids.join()

type StoredRow = { table: string; key: RowValues; values: RowValues }

/** Something refers to a row that was to go, or a row refers to something that is not there. Ends the transaction. */
export class BrokenReference extends Error {
  readonly why: 'inUse' | 'missing'

  constructor(why: 'inUse' | 'missing') {
    super(why)
    this.name = 'BrokenReference'
    this.why = why
  }
}

/** What no two rows hold alike: it is emptied first, since rows may exchange what they hold. */
const HELD_BY_ONE = 'employee_tripletex_id'

const TABLES = Object.values(PARTS).flatMap((parts) => parts.map(({ table }): string => table))

/** The rows of registers just as they are stored, so that they can be put back just so. */
export function createRegisterRowRepository(sqlite: Database.Database) {
  function rowsOf({ kind, id }: RegisterSubject): Map<string, StoredRow> {
    const parts: readonly Part[] = PARTS[kind]
    const rows = parts.flatMap(({ table, key, of, several }) => {
      const wanted = of === null ? '' : ` where "${of}" in (select value from json_each(?))`
      return sqlite
        .prepare<string[], RowValues>(`select * from "${table}"${wanted}`)
        .all(...(of === null ? [] : [JSON.stringify(several ? id.split(',') : [id])]))
        .map((values): StoredRow => ({ table, key: only(values, key), values }))
    })
    return new Map(rows.map((row) => [`${row.table} ${JSON.stringify(row.key)}`, row]))
  }

  function stored({ table, key }: RowChange): RowValues | null {
    const found = sqlite.prepare<RowValues[], RowValues>(`select * from "${table}" where ${equal(key)}`)
    return found.get(key) ?? null
  }

  function write({ table, key, before, after }: RowChange): void {
    if (before === null && after !== null) {
      const columns = Object.keys(after)
      const places = columns.map((column) => `@${column}`).join()
      sqlite.prepare(`insert into "${table}" (${columns.map(quoted).join()}) values (${places})`).run(after)
    } else if (after === null) {
      sqlite.prepare(`delete from "${table}" where ${equal(key)}`).run(key)
    } else {
      const set = Object.keys(after).map((column) => `"${column}" = @${column}`)
      sqlite.prepare(`update "${table}" set ${set.join()} where ${equal(key)}`).run({ ...after, ...key })
    }
  }

  return {
    /** What `work` does to the rows of `subject`, as it is written now. */
    changedBy<T>(subject: RegisterSubject, work: () => T): { done: T; changes: RowChange[] } {
      const before = rowsOf(subject)
      const done = work()
      return { done, changes: changesBetween(before, rowsOf(subject)) }
    },
    /** Whether the rows are as the changes start from, wherever those speak of them. */
    areBefore(changes: readonly RowChange[]): boolean {
      return changes.every((change) => {
        const now = stored(change)
        if (change.before === null || now === null) return change.before === now
        return Object.entries(change.before).every(([column, value]) => now[column] === value)
      })
    },
    /** Writes the rows as the changes leave them. Throws `BrokenReference`; must run in a transaction. */
    write(changes: readonly RowChange[]): void {
      const place = ({ table }: RowChange) => TABLES.indexOf(table)
      const made = changes.filter(({ before }) => before === null)
      const kept = changes.filter(({ before, after }) => before !== null && after !== null)
      const gone = changes.filter(({ after }) => after === null)
      referring('missing', () => {
        for (const each of made.toSorted((one, other) => place(one) - place(other))) write(each)
        for (const { table, key, after } of kept) {
          if (after && HELD_BY_ONE in after)
            write({ table, key, before: after, after: { [HELD_BY_ONE]: null } })
        }
        for (const each of kept) write(each)
      })
      referring('inUse', () => {
        for (const each of gone.toSorted((one, other) => place(other) - place(one))) write(each)
      })
    },
  }
}

function referring(why: BrokenReference['why'], work: () => void): void {
  try {
    work()
  } catch (fault) {
    throw isBrokenReference(fault) ? new BrokenReference(why) : fault
  }
}

/** The changes with before and after exchanged. */
export function turnedRows(changes: readonly RowChange[]): RowChange[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }))
}

/** Whether the changes are of more than when something was written. */
export function saysSomething(changes: readonly RowChange[]): boolean {
  return changes.some(
    ({ before, after }) =>
      before === null || after === null || Object.keys(after).some((column) => column !== 'updated_at'),
  )
}

function changesBetween(
  before: ReadonlyMap<string, StoredRow>,
  after: ReadonlyMap<string, StoredRow>,
): RowChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): RowChange[] => {
    const [was, is] = [before.get(name), after.get(name)]
    const row = was ?? is
    if (!row) return []
    const { table, key } = row
    if (!was || !is) return [{ table, key, before: was?.values ?? null, after: is?.values ?? null }]
    const differing = Object.keys(is.values).filter((column) => was.values[column] !== is.values[column])
    if (differing.length === 0) return []
    return [{ table, key, before: only(was.values, differing), after: only(is.values, differing) }]
  })
}

function only(values: RowValues, columns: readonly string[]): RowValues {
  return Object.fromEntries(columns.map((column) => [column, values[column] ?? null]))
}

const quoted = (column: string) => `"${column}"`

const equal = (key: RowValues) =>
  Object.keys(key)
    .map((column) => `"${column}" = @${column}`)
    .join(' and ')

/** With a value that one row only may hold, the row that has it now stands in the way like something that is not there. */
const BROKEN: ReadonlySet<unknown> = new Set(['SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_UNIQUE'])

function isBrokenReference(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && BROKEN.has(fault.code)
}
