import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { DESCRIPTION_MAX } from '@shared/domain/timeEntry'
import { IconCheck, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import classes from './EntryTable.module.css'
import type { EditField, EntryDraft, EntryEdit } from './useEntryEdit'

/** A field of an entry that is being corrected. Enter saves the entry, Escape gives up; the row then has the focus again. */
export function EntryField({ field, draft, edit }: { field: EditField; draft: EntryDraft; edit: EntryEdit }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const { entry, focus, problem } = draft
  useLayoutEffect(() => {
    if (focus !== field) return
    input.current?.focus()
    if (field !== 'workType') input.current?.select()
  }, [focus, field])
  const own = {
    ref: input,
    size: 'xs',
    'aria-label': t(`approvalProject.entry.${field}`),
    error: problem?.field === field ? problem.text : undefined,
    errorProps: { className: classes.problem, role: 'alert' },
    styles: { wrapper: { margin: 0 }, input: { paddingInlineStart: 7 } },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => onEditKey(event, edit),
  }
  switch (field) {
    case 'workType':
      return (
        <span className={classes.field}>
          <WorkTypeSelect {...own} draft={draft} edit={edit} />
        </span>
      )
    case 'description':
      return (
        <span className={classes.field}>
          <TextInput
            {...own}
            maxLength={DESCRIPTION_MAX}
            autoComplete="off"
            value={draft.description}
            onChange={(event) => edit.type({ description: event.currentTarget.value })}
          />
        </span>
      )
    case 'hours':
      return (
        <span className={classes.field}>
          <TextInput
            {...own}
            classNames={{ input: classes.hours }}
            autoComplete="off"
            inputMode="decimal"
            data-kept={entry.minutes}
            value={draft.hours}
            onChange={(event) => edit.type({ hours: event.currentTarget.value })}
          />
        </span>
      )
  }
}

function WorkTypeSelect({
  draft,
  edit,
  ...own
}: { draft: EntryDraft; edit: EntryEdit } & Parameters<typeof NativeSelect>[0]) {
  const { t } = useTranslation()
  const { entry } = draft
  const { data } = useBusyQuery('workTypes.forProject', { projectId: entry.projectId, day: entry.day })
  const fitting = (data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))
  // What it has may be kept, whether it fits or not.
  const has = entry.workTypeId
    ? [{ value: String(entry.workTypeId), label: entry.workTypeName ?? '' }]
    : [{ value: '', label: t('approvalProject.noWorkType') }]
  const kept = fitting.some(({ value }) => value === entry.workTypeId) ? [] : has
  return (
    <NativeSelect
      {...own}
      rightSectionWidth={20}
      data={[...kept, ...fitting]}
      value={draft.workTypeId}
      onChange={(event) => edit.type({ workTypeId: event.currentTarget.value })}
    />
  )
}

/** Beside the fields, for whoever uses the mouse. */
export function EntryEditButtons({ edit }: { edit: EntryEdit }) {
  const { t } = useTranslation()
  return (
    <span className={classes.editButtons}>
      <ActionIcon
        variant="default"
        size={26}
        aria-label={t('common.save')}
        title={t('common.save')}
        onClick={(event) => void saveFrom(event.currentTarget, edit)}
      >
        <IconCheck size={15} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={26}
        aria-label={t('common.cancel')}
        title={t('common.cancel')}
        onClick={(event) => {
          rowOf(event.currentTarget)?.focus()
          edit.cancel()
        }}
      >
        <IconX size={15} />
      </ActionIcon>
    </span>
  )
}

function onEditKey(event: KeyboardEvent<HTMLElement>, edit: EntryEdit): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter') {
    event.preventDefault()
    void saveFrom(event.currentTarget, edit)
  } else if (event.key === 'Escape') {
    // Meant for the row, not for the page around it.
    event.preventDefault()
    rowOf(event.currentTarget)?.focus()
    edit.cancel()
  }
}

async function saveFrom(control: HTMLElement, edit: EntryEdit): Promise<void> {
  const row = rowOf(control)
  if (await edit.save()) row?.focus()
}

function rowOf(control: HTMLElement): HTMLElement | null {
  return control.closest<HTMLElement>('tr')
}
