import { Button, TextInput } from '@mantine/core'
import type { EntryView } from '@shared/ipc/timeEntries'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { showToast } from '../../app/toast'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { entryName } from '../timeline/entryName'
import classes from './TemplatesPanel.module.css'

const LONGEST_NAME = 60
/** A longer description says what was done that day rather than what is done every time. */
const LONGEST_SUGGESTED = 40

/** Gives an entry's hours a name, and keeps them as a template. */
export function NewTemplate({ entry, onMade }: { entry: EntryView; onMade: () => void }) {
  const { t } = useTranslation()
  const save = useBusyMutation('templates.save')
  const [name, setName] = useState(() => suggestedName(entry, t))
  const submit = () => {
    const { projectId, workTypeId, from, minutes, description } = entry
    if (!workTypeId || name.trim() === '' || save.isPending) return
    save.mutate(
      { name, projectId, workTypeId, fromMinute: from, minutes, description },
      {
        onSuccess: () => {
          onMade()
          void showToast({ message: t('registering.templates.made', { name: name.trim() }) })
        },
      },
    )
  }
  return (
    <form
      className={classes.new}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className={classes.newLine}>
        <TextInput
          label={t('registering.templates.name')}
          className={classes.name}
          value={name}
          maxLength={LONGEST_NAME}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled">
          {t('registering.saveAsTemplate')}
        </Button>
      </div>
      <ErrorNotice error={save.error} />
    </form>
  )
}

function suggestedName(entry: EntryView, t: TFunction): string {
  const { description, workTypeName } = entry
  if (description !== '' && description.length <= LONGEST_SUGGESTED) return description
  return [entryName(entry, t), workTypeName].filter(Boolean).join(' · ').slice(0, LONGEST_NAME)
}
