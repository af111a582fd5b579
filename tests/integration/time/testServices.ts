import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@main/db/open'
import { createStore } from '@main/db/store'
import { addFirstPerson } from '@main/people/people'
import { addLocalProject } from '@main/projects/localProjects'
import type { Services } from '@main/services'
import { createHistory } from '@main/time/history'
import { saveEntry } from '@main/time/saveEntry'
import { weekView } from '@main/time/weekView'
import { type EntryId, type ProjectId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import type { EntryInput } from '@shared/ipc/timeEntries'
import type { Result } from '@shared/result'
import type Database from 'better-sqlite3'
import { v7 } from 'uuid'
import { expect, onTestFinished } from 'vitest'
import { tempFolder } from '../db/tempFolder'
import { settableClock } from './settableClock'

/** The value of a result that must be good. */
export function good<T>(result: Result<T, unknown>): T {
  if (!result.ok) expect.fail(JSON.stringify(result.error))
  return result.value
}

/** The use cases' services over a real database in a folder of its own, with a person, one project and two work types. */
export function testServices(start = '2026-11-24T12:00:00+01:00') {
  const folder = tempFolder()
  let file = join(folder, 'busy.db')
  const clock = settableClock(start)
  let sqlite: Database.Database | null = null
  const opened: Database.Database[] = []
  const told: string[] = []
  let queueFilled = 0

  function open(): Services {
    sqlite = good(openDatabase(file, join(folder, 'backups'), new Date(clock.now())))
    opened.push(sqlite)
    return {
      store: createStore(sqlite, v7),
      clock,
      newId: v7,
      history: createHistory(),
      changed: (...areas) => told.push(...areas),
      queueFilled: () => {
        queueFilled++
      },
      settlePresence: () => {},
    }
  }
  const test = { services: open() }
  onTestFinished(() => {
    for (const each of opened) each.close()
  })

  const person: Person = addFirstPerson(test.services, { name: 'Kari', email: '', employeeNumber: '1' })
  const workType = (name: string, billable: boolean): WorkTypeId => {
    const id = WorkTypeId.parse(v7())
    test.services.store.workTypes.addLocal({ id, name, billable })
    return id
  }
  const work = workType('Arbeid', true)
  const meeting = workType('Møte', false)
  const project: ProjectId = addLocalProject(test.services.store, v7, 'Havila')
  const input = (change: Partial<EntryInput> = {}): EntryInput => ({
    projectId: project,
    workTypeId: work,
    day: clock.today(),
    span: { kind: 'duration', minutes: 60 },
    description: '',
    ...change,
  })

  return {
    ...test,
    get services() {
      return test.services
    },
    get store() {
      return test.services.store
    },
    get sqlite(): Database.Database {
      if (!sqlite) throw new Error('closed')
      return sqlite
    },
    folder,
    get file() {
      return file
    },
    clock,
    person,
    work,
    meeting,
    project,
    input,
    told,
    queueFilled: () => queueFilled,
    /** Ends the program and starts it anew. */
    reopen(): void {
      sqlite?.close()
      test.services = open()
    },
    /** As if the program had ended this instant: goes on with what is on disk now. */
    crash(): void {
      const before = file
      file = join(folder, `busy-${opened.length}.db`)
      for (const ending of ['', '-wal']) {
        if (existsSync(before + ending)) copyFileSync(before + ending, file + ending)
      }
      test.services = open()
    },
    save: (change: Partial<EntryInput> = {}): EntryId[] =>
      good(saveEntry(test.services, person, input(change))),
    entry(id: EntryId | undefined): TimeEntry {
      const entry = id ? test.services.store.entries.get(id) : null
      if (!entry) expect.fail(`no entry ${id}`)
      return entry
    },
    week: (day = String(clock.today())) => weekView(test.services, person, LocalDay.parse(day)),
    /** Everything that is logged in the week, as day and minutes. */
    hours(day = String(clock.today())): [string, number][] {
      return this.week(day).days.flatMap((each) =>
        each.entries.map((entry): [string, number] => [entry.day, entry.minutes]),
      )
    },
  }
}
export type TestServices = ReturnType<typeof testServices>
