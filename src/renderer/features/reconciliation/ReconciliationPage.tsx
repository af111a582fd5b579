import '../../app/panelStyles'
import { Checkbox, NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useSlow } from '../../ui/useSlow'
import { isDifferent } from './figures'
import { NothingToReconcile } from './NothingToReconcile'
import { PeriodDays } from './PeriodDays'
import { PeriodPicker } from './PeriodPicker'
import { ReadableNotice } from './ReadableNotice'
import { ReadState } from './ReadState'
import classes from './ReconciliationPage.module.css'
import { ReconciliationTable } from './ReconciliationTable'
import { useReconciliationStore } from './reconciliationStore'
import { useReconciliation } from './useReconciliation'
import { useReconciliationActions } from './useReconciliationActions'

/** Avstemming: for a person and a period, what Busy has, what was sent, what Tripletex has, and the difference. */
export function ReconciliationPage() {
  const { t } = useTranslation()
  const { period, onlyDifferences, setOnlyDifferences, setPerson } = useReconciliationStore()
  const { data, isPending, error, reading, read } = useReconciliation()
  const slow = useSlow(isPending)
  const canRead = data?.readable === 'yes'
  const rows = useMemo(
    () => (onlyDifferences ? data?.rows.filter(isDifferent) : data?.rows),
    [data, onlyDifferences],
  )
  useReconciliationActions(canRead ? read : undefined)
  return (
    <>
      <MainHeader>
        <h1>{t('nav.reconciliation')}</h1>
        <PeriodPicker />
      </MainHeader>
      <div className={classes.bar}>
        {data && data.people.length > 1 && (
          <NativeSelect
            size="xs"
            className={classes.person}
            aria-label={t('reconciliation.person')}
            value={data.person.id}
            data={data.people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => {
              const person = data.people.find(({ id }) => id === event.currentTarget.value)
              if (person) setPerson(person.id)
            }}
          />
        )}
        {period.unit === 'days' && <PeriodDays />}
        <Checkbox
          label={t('reconciliation.onlyDifferences')}
          aria-keyshortcuts="A"
          checked={onlyDifferences}
          onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
        />
        {data && (canRead || data.readAt) && (
          <ReadState readAt={data.readAt} reading={reading} canRead={canRead} onRead={read} />
        )}
      </div>
      <div className={classes.notices}>
        <ErrorNotice error={error} />
        {data && data.rows.length > 0 && <ReadableNotice data={data} />}
      </div>
      {slow && <p className={classes.slow}>{t('reconciliation.loading')}</p>}
      {data && rows && rows.length > 0 && <ReconciliationTable rows={rows} />}
      {data && rows?.length === 0 && <NothingToReconcile data={data} />}
    </>
  )
}
