import type { LocalDay } from '@shared/domain/localDay'
import type { EntryTemplate } from '@shared/ipc/registering'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { useHistory } from '../../app/history/useHistory'
import { openPanel } from '../../app/panels'
import { showToast } from '../../app/toast'
import { useLogHours } from '../quickEntry/useLogHours'
import { hoursOf } from './templateHours'

/** What can be done with a template. Using it logs its hours at once, with the way back in the message. */
export function useTemplateActions() {
  const { t } = useTranslation()
  const log = useLogHours()
  const errorText = useErrorText()
  const { say } = useHistory()
  return useMemo(() => {
    const attempt = (work: Promise<unknown>) => {
      void work.catch((error) => showToast({ message: errorText(error), tone: 'bad' }))
    }
    const { save, remove } = {
      save: (template: EntryTemplate, name: string) => {
        const { id, projectId, workTypeId, fromMinute, minutes, description } = template
        return callBusy('templates.save', {
          id,
          name,
          projectId,
          workTypeId,
          fromMinute,
          minutes,
          description,
        })
      },
      remove: async (template: EntryTemplate) => {
        const { step } = await callBusy('templates.delete', { id: template.id })
        await say(t('registering.templates.deleted', { name: template.name }), step)
      },
    }
    return {
      use: (template: EntryTemplate, day: LocalDay) => attempt(log(hoursOf(template, day), template)),
      edit: (template: EntryTemplate, day: LocalDay) => {
        const { projectId, workTypeId, fromMinute, minutes, description } = template
        const from = fromMinute === null ? {} : { from: fromMinute }
        const start = { projectId, workTypeId, minutes, description, ...from }
        openPanel({ kind: 'editor', entry: null, day, start })
      },
      rename: save,
      remove: (template: EntryTemplate) => attempt(remove(template)),
    }
  }, [t, log, errorText, say])
}
