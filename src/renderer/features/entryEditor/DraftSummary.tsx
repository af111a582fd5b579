import { instantFromDate, type LocalDay } from '@shared/domain/localDay'
import { isPlanned } from '@shared/domain/timeEntry'
import { clockSpan } from '@shared/domain/timeSpan'
import type { EntryView } from '@shared/ipc/timeEntries'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import classes from './EntryEditor.module.css'
import { draftMinutes, endsNextDay, spanOf, type TimeDraft } from './timeDraft'
import { zoneOf } from './timeRules'
import type { EntryDraftEditor } from './useEntryDraft'

/** Whether the hours would lie ahead of now, by the rule that main uses too. */
function liesAhead(time: TimeDraft, day: LocalDay, zone: string): boolean {
  const span = spanOf(time)
  if (!span.ok) return false
  const endedAt =
    span.value.kind === 'clock' ? clockSpan(day, span.value.from, span.value.to, zone).endedAt : null
  return isPlanned({ day, endedAt }, instantFromDate(new Date()), today())
}

/** What would be saved, read back in plain words. */
export function DraftSummary({ entry, editor }: { entry: EntryView | null; editor: EntryDraftEditor }) {
  const { t } = useTranslation()
  const { dayLong, hours } = useFormats()
  const { draft, day, rules } = editor
  const minutes = draftMinutes(draft.time, rules)
  const notes = [
    ...(editor.suggested ? [t('registering.suggestedTime')] : []),
    ...(endsNextDay(draft.time) ? [t('editor.endsNextDay')] : []),
    ...(liesAhead(draft.time, day, zoneOf(entry)) ? [t('editor.willBePlanned')] : []),
  ]
  return (
    <output className={classes.summary}>
      {minutes !== null && <b>{hours(minutes)} · </b>}
      {[dayLong(day), ...notes].join(' · ')}
    </output>
  )
}
