import { Button } from '@mantine/core'
import type { IntegrationStatus, PulledKind, PulledStatus } from '@shared/ipc/integration'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SectionCard } from '../../../ui/SectionCard'
import { useSearchTarget } from '../SettingRow'
import table from '../Table.module.css'
import { useWhen } from '../useWhen'
import { PullError, PullProgress } from './PullProgress'

/** As a person asks for them: what hours are put on first. */
const ORDER: readonly PulledKind[] = [
  'projects',
  'customers',
  'workTypes',
  'employees',
  'products',
  'vatTypes',
]

/** «Sist hentet»: how much Busy knows from Tripletex, since when, and a way to ask again. */
export function PulledCard({ status }: { status: IntegrationStatus }) {
  const { t } = useTranslation()
  const { data: sync } = useBusyQuery('sync.status', undefined)
  const pull = useBusyMutation('integration.pull')
  const target = useSearchTarget('pulled')
  const pulling = sync?.pulling ?? null
  const busy = pulling !== null || pull.isPending
  const rows = ORDER.flatMap((kind) => status.pulled.filter((row) => row.kind === kind))
  return (
    <div {...target}>
      <SectionCard
        title={t('settings.item.pulled.label')}
        note={<PullProgress pulling={pulling} />}
        actions={
          status.connection?.state === 'connected' && (
            <Button
              aria-disabled={busy}
              data-disabled={busy || undefined}
              onClick={() => {
                if (!busy) pull.mutate()
              }}
            >
              {t('integrations.pull')}
            </Button>
          )
        }
      >
        <ErrorNotice error={pull.error} />
        {!pulling && sync?.pullError && (
          <PullError error={sync.pullError} explained={status.connection?.state !== 'connected'} />
        )}
        <table className={table.table} data-headless aria-label={t('settings.item.pulled.label')}>
          <thead className="visuallyHidden">
            <tr>
              <th scope="col">{t('integrations.kindHead')}</th>
              <th scope="col">{t('integrations.countHead')}</th>
              <th scope="col">{t('integrations.whenHead')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PulledRow key={row.kind} row={row} />
            ))}
          </tbody>
        </table>
      </SectionCard>
    </div>
  )
}

function PulledRow({ row }: { row: PulledStatus }) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const when = useWhen()
  const total = number(row.active + row.archived)
  return (
    <tr>
      <td>{t(`integrations.kind.${row.kind}`)}</td>
      <td>
        {row.archived > 0 ? t('integrations.archived', { total, archived: number(row.archived) }) : total}
      </td>
      <td>{row.pulledAt ? when(row.pulledAt) : t('integrations.notPulled')}</td>
    </tr>
  )
}
