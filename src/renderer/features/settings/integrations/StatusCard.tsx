import { Button } from '@mantine/core'
import type { IntegrationStatus, PulledKind } from '@shared/ipc/integration'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SectionCard } from '../../../ui/SectionCard'
import { useSearchTarget } from '../SettingRow'
import table from '../Table.module.css'
import { connectionHealth, EXPLAINED_ERROR } from './connectionHealth'
import { LackingRights } from './LackingRights'
import { PulledRow } from './PulledRow'
import { PullError, PullProgress } from './PullProgress'
import { TestResult } from './TestResult'
import { Traffic } from './Traffic'
import { useConnectionTest } from './useConnectionTest'

/** As a person asks for them: what hours are put on first. */
const ORDER: readonly PulledKind[] = [
  'projects',
  'customers',
  'workTypes',
  'employees',
  'products',
  'vatTypes',
]

/**
 * «Sist hentet»: how much Busy knows from Tripletex, since when, and what stood in the way; whether Tripletex answers, and how
 * much it is asked.
 */
export function StatusCard({ status }: { status: IntegrationStatus }) {
  const { t } = useTranslation()
  const { data: sync } = useBusyQuery('sync.status', undefined)
  const pull = useBusyMutation('integration.pull')
  const health = connectionHealth(status, sync)
  const test = useConnectionTest(health)
  const { connection, lackingRights } = status
  const mayTest = status.mayManage && connection?.state !== 'keyMissing'
  const mayPull = connection?.state === 'connected'
  // A button that is not there now is looked for where it would be.
  const target = useSearchTarget(
    'pulled',
    ...(mayTest ? [] : (['testConnection'] as const)),
    ...(mayPull ? [] : (['fetchNow'] as const)),
  )
  const testTarget = useSearchTarget('testConnection')
  const pullTarget = useSearchTarget('fetchNow')
  const pulling = sync?.pulling ?? null
  const busy = pulling !== null || pull.isPending
  const rows = ORDER.flatMap((kind) => status.pulled.filter((row) => row.kind === kind))
  const isToldByKind = rows.some(({ problem }) => problem !== null)
  // A right that is lacking stops no pull: the other kinds are fetched all the same.
  const stopped = !pulling && sync?.pullError?.code !== 'forbidden' ? sync?.pullError : null
  return (
    <div {...target}>
      <SectionCard
        title={t('settings.item.pulled.label')}
        note={<PullProgress pulling={pulling} waits={health === 'waits'} />}
        actions={
          <>
            {mayTest && (
              <div {...testTarget}>
                <Button
                  aria-disabled={test.isPending}
                  data-disabled={test.isPending || undefined}
                  onClick={() => {
                    if (!test.isPending) test.mutate()
                  }}
                >
                  {t('integrationStatus.test')}
                </Button>
              </div>
            )}
            {mayPull && (
              <div {...pullTarget}>
                <Button
                  aria-disabled={busy}
                  data-disabled={busy || undefined}
                  onClick={() => {
                    if (!busy) pull.mutate()
                  }}
                >
                  {t('integrations.pull')}
                </Button>
              </div>
            )}
          </>
        }
      >
        <ErrorNotice error={pull.error} />
        <TestResult test={test} health={health} />
        {lackingRights.length > 0 && <LackingRights rights={lackingRights} />}
        {stopped && (
          <PullError
            error={isToldByKind ? { ...stopped, requestId: null } : stopped}
            explained={isToldByKind || health !== 'good'}
          />
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
              <PulledRow key={row.kind} row={row} explained={EXPLAINED_ERROR[health]} />
            ))}
          </tbody>
        </table>
        <Traffic traffic={status.traffic} lacksRights={lackingRights.length > 0} />
      </SectionCard>
    </div>
  )
}
