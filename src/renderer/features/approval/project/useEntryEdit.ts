import { parseLength } from '@shared/domain/duration'
import { type EntryId, WorkTypeId } from '@shared/domain/ids'
import type { ApprovalEntry } from '@shared/ipc/approval'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { busyErrorOf, useBusyMutation } from '../../../app/busyClient'
import { useErrorText } from '../../../app/errorText'
import { useFormats } from '../../../app/formats'
import { useHistory } from '../../../app/history/useHistory'
import { showToast } from '../../../app/toast'

/** What can be typed anew of an entry. */
export type EditField = 'workType' | 'description' | 'hours'

export type EntryDraft = {
  entry: ApprovalEntry
  /** Which field has the focus first. */
  focus: EditField
  workTypeId: string
  description: string
  hours: string
  problem: { field: EditField; text: string } | null
}

export type EntryEdit = ReturnType<typeof useEntryEdit>

/** The entry that is being corrected, and what is typed so far. Nothing is kept before it is saved. */
export function useEntryEdit() {
  const { t } = useTranslation()
  const { hours, dayLong } = useFormats()
  const errorText = useErrorText()
  const { sayDone } = useHistory()
  const change = useBusyMutation('approval.change')
  const [draft, setDraft] = useState<EntryDraft | null>(null)

  const open = (entry: ApprovalEntry, focus: EditField) =>
    setDraft({
      entry,
      focus,
      workTypeId: entry.workTypeId ?? '',
      description: entry.description,
      hours: hours(entry.minutes),
      problem: null,
    })
  const refuse = (field: EditField, text: string) => {
    setDraft((before) => before && { ...before, focus: field, problem: { field, text } })
    return false
  }
  const close = (id: EntryId) => setDraft((now) => (now?.entry.id === id ? null : now))

  /** Answers whether it was kept; what is wrong then stands at its field. */
  const save = async (): Promise<boolean> => {
    if (!draft || change.isPending) return false
    const { entry } = draft
    // What is written may have been rounded: hours that were not typed anew stay as they are.
    const typed = draft.hours.trim() !== hours(entry.minutes)
    const minutes = typed ? parseLength(draft.hours) : entry.minutes
    const workTypeId = WorkTypeId.safeParse(draft.workTypeId)
    if (!workTypeId.success) return refuse('workType', t('approvalProject.workTypeMissing'))
    if (minutes === null || minutes === 0) return refuse('hours', t('approvalProject.hoursInvalid'))
    if (!isChanged(draft, minutes)) {
      close(entry.id)
      return true
    }
    try {
      const { clockless } = await change.mutateAsync({
        id: entry.id,
        workTypeId: workTypeId.data,
        minutes,
        description: draft.description.trim(),
      })
      close(entry.id)
      const facts = { name: entry.personName, day: dayLong(entry.day) }
      void sayDone(t(clockless ? 'approvalProject.changedClockless' : 'approvalProject.changed', facts))
      return true
    } catch (error) {
      const { code } = busyErrorOf(error)
      if (code === 'workTypeNotBookable' || code === 'projectNotBookable') {
        return refuse('workType', errorText(error))
      }
      void showToast({ message: errorText(error), tone: 'bad' })
      return false
    }
  }
  return {
    draft,
    /** Begins to correct an entry; one that was typed in before is saved first, and stays open where it cannot be. */
    async start(entry: ApprovalEntry, focus: EditField): Promise<void> {
      if (draft?.entry.id === entry.id) return
      if (draft === null || (await save())) open(entry, focus)
    },
    type: (typed: Partial<Pick<EntryDraft, 'workTypeId' | 'description' | 'hours'>>) =>
      setDraft((before) => before && { ...before, ...typed, problem: null }),
    save,
    cancel: () => setDraft(null),
  }
}

function isChanged({ entry, workTypeId, description }: EntryDraft, minutes: number): boolean {
  return (
    minutes !== entry.minutes ||
    workTypeId !== entry.workTypeId ||
    description.trim() !== entry.description.trim()
  )
}
