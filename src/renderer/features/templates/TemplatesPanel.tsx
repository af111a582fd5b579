import '../../app/panelStyles'
import { Modal } from '@mantine/core'
import type { EntryView } from '@shared/ipc/timeEntries'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { EmptyState } from '../../ui/EmptyState'
import { dayForNewEntry } from '../timeline/dayForNewEntry'
import { useWeekStore } from '../timeline/weekStore'
import { NewTemplate } from './NewTemplate'
import { TemplateRow } from './TemplateRow'
import classes from './TemplatesPanel.module.css'

/** «Maler»: hours that are logged with one key. `from`: an entry to make one of. */
export function TemplatesPanel({ from, close }: { from?: EntryView | undefined; close: () => void }) {
  const { t } = useTranslation()
  const { dayLong } = useFormats()
  const day = useWeekStore(() => dayForNewEntry())
  const { data: templates } = useBusyQuery('templates.list', { day })
  const [made, setMade] = useState(false)
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      title={t('registering.templates.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {from && !made && <NewTemplate entry={from} onMade={() => setMade(true)} />}
      {templates?.length === 0 && !from && (
        <EmptyState title={t('registering.templates.emptyTitle')}>
          {t('registering.templates.emptyText')}
        </EmptyState>
      )}
      {templates && templates.length > 0 && (
        <>
          <ul className={classes.list}>
            {templates.map((template, index) => (
              <TemplateRow
                key={template.id}
                template={template}
                day={day}
                autoFocus={index === 0 && !from}
                close={close}
              />
            ))}
          </ul>
          <p className={classes.foot}>
            <span>{t('registering.templates.usedOn', { day: dayLong(day) })}</span>
            <span>{t('registering.templates.keys')}</span>
          </p>
        </>
      )}
    </Modal>
  )
}
