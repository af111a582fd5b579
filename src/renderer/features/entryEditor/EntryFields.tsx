import { Textarea, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { lengthNotes } from '../booking/descriptionLength'
import { ProjectField } from '../booking/ProjectField'
import { WorkTypeField } from '../booking/WorkTypeField'
import { DayField } from './DayField'
import classes from './EntryEditor.module.css'
import type { EntryDraftEditor } from './useEntryDraft'

/** The fields of an entry, in the order in which Tab goes through them. */
export function EntryFields({ editor, readOnly }: { editor: EntryDraftEditor; readOnly: boolean }) {
  const { t } = useTranslation()
  const errorId = useId()
  const { draft, errors } = editor
  return (
    <>
      <div className={classes.pair}>
        <ProjectField
          day={editor.day}
          choice={draft.project}
          error={errors.project}
          readOnly={readOnly}
          autoFocus
          onChoose={editor.chooseProject}
        />
        <WorkTypeField
          day={editor.day}
          project={draft.project}
          choice={draft.workType}
          error={errors.workType}
          readOnly={readOnly}
          onChoose={editor.chooseWorkType}
        />
      </div>
      <div className={classes.time}>
        <DayField
          text={draft.dayText}
          day={editor.day}
          error={errors.day}
          errorId={errorId}
          readOnly={readOnly}
          onType={editor.typeDay}
          onLeave={editor.tidy}
        />
        <TextInput
          label={t('editor.from')}
          placeholder="08:00"
          value={draft.time.from}
          error={Boolean(errors.from)}
          aria-describedby={errors.from && errorId}
          readOnly={readOnly}
          autoComplete="off"
          onChange={(event) => editor.typeFrom(event.currentTarget.value)}
          onBlur={editor.tidy}
        />
        <TextInput
          label={t('editor.to')}
          placeholder="16:00"
          value={draft.time.to}
          error={Boolean(errors.to)}
          aria-describedby={errors.to && errorId}
          readOnly={readOnly}
          autoComplete="off"
          onChange={(event) => editor.typeTo(event.currentTarget.value)}
          onBlur={editor.tidy}
        />
        <TextInput
          label={t('editor.duration')}
          placeholder={t('editor.durationPlaceholder')}
          value={draft.time.duration}
          error={Boolean(errors.duration)}
          aria-describedby={errors.duration && errorId}
          readOnly={readOnly}
          autoComplete="off"
          onChange={(event) => editor.typeDuration(event.currentTarget.value)}
          onBlur={editor.tidy}
        />
      </div>
      <TimeErrors id={errorId} errors={errors} />
      <Textarea
        label={t('editor.description')}
        placeholder={t('editor.descriptionPlaceholder')}
        value={draft.description}
        readOnly={readOnly}
        rows={2}
        {...lengthNotes(draft.description, t)}
        onChange={(event) => editor.typeDescription(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          editor.save()
        }}
      />
    </>
  )
}

const TIME_FIELDS = ['day', 'from', 'to', 'duration'] as const

/** What is wrong with the time, under the whole row: a narrow field has no room for a sentence. */
function TimeErrors({ id, errors }: { id: string; errors: EntryDraftEditor['errors'] }) {
  const found = TIME_FIELDS.filter((field) => errors[field])
  if (found.length === 0) return null
  return (
    <div id={id} role="alert" className={classes.errors}>
      {found.map((field) => (
        <p key={field}>{errors[field]}</p>
      ))}
    </div>
  )
}
