import { Button } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { ErrorNotice } from '../../ui/ErrorNotice'
import classes from './RecoveryPage.module.css'

/** The way to the person's other workspaces, whose databases are not the one that cannot be used. */
export function OtherWorkspaces() {
  const { t } = useTranslation()
  const headingId = useId()
  const { data: all = [] } = useBusyQuery('workspace.list', undefined)
  const open = useBusyMutation('workspace.open')
  const others = all.filter(({ isOpen }) => !isOpen)
  if (others.length === 0) return null
  return (
    <section className={classes.others} aria-labelledby={headingId}>
      <div>
        <h2 id={headingId}>{t('workspaces.others')}</h2>
        <p className="muted">{t('workspaces.othersNote')}</p>
      </div>
      <ErrorNotice error={open.error} />
      <div className={classes.ways}>
        {others.map(({ id, companyName }) => (
          <Button key={id} onClick={() => open.mutate({ id })}>
            {t('workspaces.openNamed', { name: companyName || t('workspaces.unnamed') })}
          </Button>
        ))}
      </div>
    </section>
  )
}
