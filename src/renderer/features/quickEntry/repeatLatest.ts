import { nextFreeStart } from '@shared/domain/freeTime'
import { callBusy } from '../../app/busyClient'
import { type EditorStart, openPanel } from '../../app/panels'
import { today } from '../../app/today'

/**
 * «Gjenta sist»: opens the editor with the latest hours at the next free time of today, where Enter saves them. Nothing is logged
 * that nobody has seen. Answers whether there were any.
 */
export async function repeatLatest(): Promise<boolean> {
  const latest = await callBusy('entries.latest', undefined)
  if (!latest?.workTypeId) return false
  const day = today()
  const { projectId, workTypeId, minutes, description } = latest
  const start: EditorStart = { projectId, workTypeId, minutes, description }
  if (latest.from !== null) {
    const [week, { workStart }] = await Promise.all([
      callBusy('timeEntries.week', { day }),
      callBusy('settings.get', undefined),
    ])
    const entries = week.days.find((each) => each.day === day)?.entries ?? []
    const from = nextFreeStart(entries, workStart, minutes)
    if (from !== null) start.from = from
  }
  openPanel({ kind: 'editor', entry: null, day, start })
  return true
}
