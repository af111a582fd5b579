import type { EntryId } from '@shared/domain/ids'
import { type LocalDay, weekOf } from '@shared/domain/localDay'
import type { BusyErrorCode } from '@shared/ipc/errors'
import type { EntryView } from '@shared/ipc/timeEntries'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { busyErrorOf, useBusyMutation } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { hideToast, showToast } from '../../app/toast'
import { useReadDay } from '../../app/useReadDay'
import { type ProjectChoice, projectIdOf, type WorkTypeChoice } from '../booking/choice'
import { isTooLong } from '../booking/descriptionLength'
import { type OverlapInTheMaking, useOverlaps } from '../booking/useOverlaps'
import { useWeekStore } from '../timeline/weekStore'
import { type DraftStart, draftOf, type EntryDraft, startedTime } from './entryDraft'
import { hoursOf } from './hoursOf'
import { spanOf, type TimeDraft, tidied, typeDay, typeDuration, typeFrom, typeTo } from './timeDraft'
import { timeRules, zoneOf } from './timeRules'
import { useSuggestedTime } from './useSuggestedTime'

type Field = 'project' | 'workType' | 'day' | 'from' | 'to' | 'duration'
type FieldErrors = Partial<Record<Field, string>>

/** The field that a refusal from main is about, where it is about one. */
const FIELD_OF: Partial<Record<BusyErrorCode, Field>> = {
  projectNotBookable: 'project',
  workTypeNotBookable: 'workType',
  workTypeMissing: 'workType',
  spanEmpty: 'to',
}

/** The state of the editor: what is typed, what is wrong with it, and saving. Nothing typed is lost on an error. */
export function useEntryDraft(
  entry: EntryView | null,
  firstDay: LocalDay,
  start: DraftStart,
  close: () => void,
) {
  const { t } = useTranslation()
  const formats = useFormats()
  const errorText = useErrorText()
  const save = useBusyMutation('timeEntries.save')
  const [draft, setDraft] = useState(() => draftOf(entry, firstDay, formats, start))
  const [untouched] = useState(draft)
  const [gone, setGone] = useState(false)
  const [suggested, setSuggested] = useState(false)
  const [kept, setKept] = useState<readonly EntryId[]>([])
  const [errors, setErrors] = useState<FieldErrors>({})
  const readDay = useReadDay()
  const parsedDay = readDay(draft.dayText, firstDay)
  const day = parsedDay ?? firstDay
  const rules = useMemo(() => timeRules(entry, day, formats), [entry, day, formats])
  const suggestion = useSuggestedTime(day, entry === null)
  const typed = spanOf(draft.time)
  const overlaps = useOverlaps(entry?.id, day, typed.ok ? typed.value : null, zoneOf(entry)).filter(
    ({ other }) => !kept.includes(other.id),
  )
  const hours = useMemo(() => hoursOf(entry, draft, day, rules), [entry, draft, day, rules])

  const change = (part: Partial<EntryDraft>, ...touched: Field[]) => {
    setDraft((before) => ({ ...before, ...part }))
    setErrors((before) => {
      const left = { ...before }
      for (const field of touched) delete left[field]
      return left
    })
  }
  const changeTime = (time: TimeDraft) => {
    setSuggested(false)
    change({ time }, 'from', 'to', 'duration')
  }

  const submit = () => {
    if (save.isPending) return
    save.reset()
    const span = spanOf(draft.time)
    const found: FieldErrors = {
      ...(draft.project.kind === 'none' && { project: t('fieldError.projectMissing') }),
      ...(!draft.workType && { workType: t('fieldError.workTypeMissing') }),
      ...(!parsedDay && { day: t('fieldError.day') }),
      ...(!span.ok && { [span.error.field]: t(`fieldError.${span.error.code}`) }),
    }
    setErrors(found)
    if (isTooLong(draft.description)) return
    if (Object.keys(found).length > 0 || !draft.workType || !parsedDay || !span.ok) return
    save.mutate(
      {
        id: gone ? undefined : entry?.id,
        projectId: projectIdOf(draft.project),
        workTypeId: draft.workType.id,
        day: parsedDay,
        span: span.value,
        description: draft.description,
        ...(kept.length > 0 && { keepOverlapsWith: [...kept] }),
      },
      {
        onSuccess: ([id]) => {
          close()
          void hideToast()
          showSaved(parsedDay)
          if (id) useWeekStore.getState().select(id)
        },
        onError: (thrown) => {
          const { code } = busyErrorOf(thrown)
          if (code === 'entryGone') setGone(true)
          const field = FIELD_OF[code]
          if (field) setErrors({ [field]: errorText(thrown) })
        },
      },
    )
  }

  /** Says where the hours went when that is not in view. */
  const showSaved = (saved: LocalDay) => {
    const { day: shown, showDay } = useWeekStore.getState()
    if (weekOf(shown).days.includes(saved)) return
    void showToast({
      message: t('entryAction.saved', { day: formats.dayLong(saved) }),
      action: { label: t('entryAction.show'), run: () => showDay(saved) },
    })
  }

  return {
    draft,
    day,
    rules,
    /** What saving would make of the fields. */
    hours,
    errors,
    formError: save.error && !FIELD_OF[busyErrorOf(save.error).code] ? save.error : null,
    save: submit,
    /** The entry is not there any more: saving logs what is typed as a new one. */
    gone,
    /** Whether anything stands in the fields that closing would lose. */
    changed: JSON.stringify(draft) !== JSON.stringify(untouched),
    /** Whether the time in the fields is a suggestion that nobody has touched. */
    suggested,
    /** Fills in the usual time where the time is all that is missing; answers whether it did. */
    suggestTime: (): boolean => {
      const { from, to, duration } = draft.time
      if (entry || !draft.workType || [from, to, duration].some((text) => text.trim() !== '')) return false
      change({ time: startedTime(suggestion, rules) }, 'from', 'to', 'duration')
      setSuggested(true)
      return true
    },
    overlaps,
    shorten: ({ shorter }: OverlapInTheMaking) => {
      if (shorter) changeTime(startedTime(shorter, rules))
    },
    keep: ({ other }: OverlapInTheMaking) => setKept((before) => [...before, other.id]),
    chooseProject: (project: ProjectChoice) => change({ project }, 'project', 'workType'),
    chooseWorkType: (workType: WorkTypeChoice) => change({ workType }, 'workType'),
    typeDay: (dayText: string) => {
      const meant = readDay(dayText, firstDay)
      const time = meant ? typeDay(draft.time, timeRules(entry, meant, formats)) : draft.time
      change({ dayText, time }, 'day', 'project')
    },
    typeFrom: (text: string) => changeTime(typeFrom(draft.time, text, rules)),
    typeTo: (text: string) => changeTime(typeTo(draft.time, text, rules)),
    typeDuration: (text: string) => changeTime(typeDuration(draft.time, text, rules)),
    tidy: () =>
      change({
        time: tidied(draft.time, rules),
        dayText: parsedDay ? formats.dayNumeric(parsedDay) : draft.dayText,
      }),
    typeDescription: (description: string) => change({ description }),
  }
}

export type EntryDraftEditor = ReturnType<typeof useEntryDraft>
