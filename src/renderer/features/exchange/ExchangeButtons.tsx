import { Button } from '@mantine/core'
import { PersonId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { IconFileImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useMatch } from 'react-router'
import { useBusyQuery } from '../../app/busyClient'
import { openPanel } from '../../app/panels'
import classes from './Exchange.module.css'
import { ExportDecisionsButton } from './ExportDecisionsButton'
import { weekPeriod } from './exportPeriod'

/** The ways to and from other machines, in the head of «Godkjenn»: decisions go out from the week of the person they are about. */
export function ExchangeButtons() {
  const { t } = useTranslation()
  const { data: people } = useBusyQuery('people.names', undefined)
  const { personId, day } = useMatch('/approval/period/:personId/:day')?.params ?? {}
  const of = PersonId.safeParse(personId)
  const on = LocalDay.safeParse(day)
  return (
    <div className={classes.ways}>
      {of.success && on.success && (
        <ExportDecisionsButton
          personId={of.data}
          personName={people?.find(({ id }) => id === of.data)?.name ?? ''}
          {...weekPeriod(on.data)}
        />
      )}
      <Button
        leftSection={<IconFileImport size={15} aria-hidden />}
        onClick={() => openPanel({ kind: 'exchangeImport' })}
      >
        {t('exchange.import')}
      </Button>
    </div>
  )
}
