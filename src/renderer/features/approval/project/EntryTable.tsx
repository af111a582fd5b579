import type { EntryId } from '@shared/domain/ids'
import type { ApprovalEntry, ApprovalProjects, ProjectFilter } from '@shared/ipc/approval'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { RegisterTable } from '../../../ui/RegisterTable'
import { useSlow } from '../../../ui/useSlow'
import { hoursOfEntries, offered } from './chosenHours'
import { DecisionBar } from './DecisionBar'
import { NoHours } from './NoHours'
import { ProjectFilters } from './ProjectFilters'
import classes from './ProjectView.module.css'
import type { FilterKind } from './projectStore'
import { useChosenText } from './useChosenText'
import { useEntryColumns } from './useEntryColumns'
import { type EditField, useEntryEdit } from './useEntryEdit'

const NONE: readonly ApprovalEntry[] = []
const NOTHING: ReadonlySet<string> = new Set()
/** The project is chosen by being open. */
const KINDS: readonly FilterKind[] = ['workType', 'person']

/** The entries of a project, to tick, to correct in place and to decide about. */
export function EntryTable({
  name,
  filter,
  filterBy,
  entries = NONE,
  error,
  isPending,
}: {
  name: string
  filter: ProjectFilter
  filterBy: ApprovalProjects['filterBy'] | undefined
  entries: readonly ApprovalEntry[] | undefined
  error: unknown
  isPending: boolean
}) {
  const { t } = useTranslation()
  const { number, dayLong, hours: hoursText } = useFormats()
  const slow = useSlow(isPending)
  const edit = useEntryEdit()
  const columns = useEntryColumns(entries, edit)
  const [ticks, setTicks] = useState<{ filter: ProjectFilter; keys: ReadonlySet<string> }>({
    filter,
    keys: NOTHING,
  })
  // What was ticked among other hours is not meant among these.
  const ticked = ticks.filter === filter ? ticks.keys : NOTHING
  const chosen = entries.filter(({ id }) => ticked.has(id))
  const hours = hoursOfEntries(chosen)
  const texts = useChosenText()
  const idsFor = (action: 'approve' | 'undo'): EntryId[] =>
    chosen.filter((entry) => (action === 'approve' ? entry.approvable : entry.undoable)).map(({ id }) => id)
  return (
    <>
      <div className={`${classes.bar} ${classes.choice}`}>
        <ProjectFilters filterBy={filterBy} kinds={KINDS} />
        <DecisionBar
          note={
            edit.draft
              ? t('approvalProject.editHint')
              : chosen.length === 0
                ? t(
                    filter.state === 'approved'
                      ? 'approvalProject.chooseEntriesToUndo'
                      : 'approvalProject.chooseEntries',
                  )
                : texts(
                    t('approvalProject.chosenEntries', {
                      count: chosen.length,
                      formatted: number(chosen.length),
                    }),
                    hours,
                  )
          }
          chosen={hours}
          offers={offered(filter.state, true)}
          held={edit.draft !== null}
          selectionOf={(action) => {
            const ids = idsFor(action)
            const minutes = action === 'approve' ? hours.approvable : hours.undoable
            return ids.length > 0 ? { kind: 'entries', ids, minutes } : null
          }}
          onDone={() => setTicks({ filter, keys: NOTHING })}
        />
      </div>
      <ErrorNotice error={error} />
      {slow && <p className={classes.loading}>{t('approvalProject.loading')}</p>}
      {!isPending && (
        <div className={classes.rows}>
          <RegisterTable
            name="approvalEntries"
            label={t('approvalProject.entriesTable', { name })}
            columns={columns}
            rows={entries}
            keyOf={({ id }) => id}
            initialSort="day"
            onRow={(entry, column) => {
              const field = fieldOf(column)
              if (entry.editable && field) void edit.start(entry, field)
            }}
            ticks={{
              ticked,
              mayTick: ({ approvable, rejectable, undoable }) => approvable || rejectable || undoable,
              labelOf: ({ personName, day, minutes }) =>
                t('approvalProject.choose', {
                  name: t('approvalProject.entryName', {
                    person: personName,
                    day: dayLong(day),
                    hours: hoursText(minutes),
                  }),
                }),
              allLabel: t('approvalProject.all'),
              onTick: (keys, on) => {
                const next = new Set(ticked)
                for (const key of keys) {
                  if (on) next.add(key)
                  else next.delete(key)
                }
                setTicks({ filter, keys: next })
              },
            }}
            empty={
              <NoHours
                anyHours={filterBy?.projects.some(({ id }) => filter.projectIds.includes(id)) ?? true}
              />
            }
          />
        </div>
      )}
    </>
  )
}

/** The field that a press on a row means: that of the column, or the hours by the key. */
function fieldOf(column: string | null): EditField | null {
  switch (column) {
    case 'workType':
    case 'description':
      return column
    case 'hours':
    case null:
      return 'hours'
    default:
      return null
  }
}
