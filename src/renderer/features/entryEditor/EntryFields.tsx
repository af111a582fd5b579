import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProjectField } from '../booking/ProjectField'
import { WorkTypeField } from '../booking/WorkTypeField'
import { DayField } from './DayField'
import classes from './EntryEditor.module.css'
import type { EntryDraftEditor } from './useEntryDraft'

/** The fields of an entry, in the order in which Tab goes through them. */
export function EntryFields({ editor, disabled }: { editor: EntryDraftEditor; disabled: boolean }) {
  const { t } = useTranslation()
  const { draft, errors } = editor
  return (
    <>
      <div className={classes.pair}>
        <ProjectField
          day={editor.day}
          choice={draft.project}
          error={errors.project}
          disabled={disabled}
          autoFocus
          onChoose={editor.chooseProject}
        />
        <WorkTypeField
          day={editor.day}
          project={draft.project}
          choice={draft.workType}
          error={errors.workType}
          disabled={disabled}
          onChoose={editor.chooseWorkType}
        />
      </div>
      <div className={classes.time}>
        <DayField
          text={draft.dayText}
          day={editor.day}
          error={errors.day}
          disabled={disabled}
          onType={editor.typeDay}
          onLeave={editor.tidy}
        />
        <TextInput
          label={t('editor.from')}
          placeholder="08:00"
          value={draft.time.from}
          error={errors.from}
          disabled={disabled}
          autoComplete="off"
          onChange={(event) => editor.typeFrom(event.currentTarget.value)}
          onBlur={editor.tidy}
        />
        <TextInput
          label={t('editor.to')}
          placeholder="16:00"
          value={draft.time.to}
          error={errors.to}
          disabled={disabled}
          autoComplete="off"
          onChange={(event) => editor.typeTo(event.currentTarget.value)}
          onBlur={editor.tidy}
        />
        <TextInput
          label={t('editor.duration')}
          placeholder={t('editor.durationPlaceholder')}
          value={draft.time.duration}
          error={errors.duration}
          disabled={disabled}
          autoComplete="off"
          onChange={(event) => editor.typeDuration(event.currentTarget.value)}
          onBlur={editor.tidy}
        />
      </div>
      <Textarea
        label={t('editor.description')}
        placeholder={t('editor.descriptionPlaceholder')}
        value={draft.description}
        disabled={disabled}
        rows={2}
        maxLength={1000}
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
