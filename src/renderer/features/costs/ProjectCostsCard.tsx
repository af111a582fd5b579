import { Button } from '@mantine/core'
import type { CostView } from '@shared/ipc/costs'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { SectionCard } from '../../ui/SectionCard'
import { ShowMore } from '../../ui/ShowMore'
import lines from '../projects/Lines.module.css'
import { CostDialog, type CostWanted } from './CostDialog'
import classes from './ProjectCostsCard.module.css'
import { costSums } from './shownCosts'
import { State } from './useCostColumns'

const SHOWN = 10

/** What was spent on a project beside hours, of what the person may see, and what it comes to. */
export function ProjectCostsCard({ project: { id, name, prices, state } }: { project: ProjectPage }) {
  const { t } = useTranslation()
  const { data, error } = useBusyQuery('costs.list', {
    projectId: id,
    personId: null,
    from: null,
    to: null,
    state: 'all',
  })
  const { person } = useAppState()
  const [wanted, setWanted] = useState<CostWanted | null>(null)
  const ofOthers = data?.some(({ personId }) => personId !== person?.id) ?? false
  const whose = prices ? 'note' : ofOthers ? 'ledNote' : 'ownNote'
  const begin = () => setWanted({ cost: null, project: { kind: 'project', id, name } })
  const takesNew = state === 'active' || state === 'ended'
  return (
    <SectionCard
      title={t('costs.title')}
      note={t(`costs.ofProject.${whose}`)}
      actions={takesNew && <Button onClick={begin}>{t('costs.new')}</Button>}
    >
      <ErrorNotice error={error} />
      {data?.length === 0 && <p className={lines.none}>{t('costs.ofProject.none')}</p>}
      {data && data.length > 0 && <CostLines costs={data} onOpen={(cost) => setWanted({ cost })} />}
      {wanted && <CostDialog {...wanted} onClose={() => setWanted(null)} />}
    </SectionCard>
  )
}

function CostLines({ costs, onOpen }: { costs: readonly CostView[]; onOpen: (cost: CostView) => void }) {
  const { t } = useTranslation()
  const { dayNumeric, hundredths } = useFormats()
  const [shown, setShown] = useState(SHOWN)
  const sums = costSums(costs)
  return (
    <>
      <dl className={classes.sums} aria-label={t('costs.ofProject.summary')}>
        {(['cost', 'amount', 'margin'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`costs.figure.${name}`)}</dt>
            <dd>{t('costs.figure.kroner', { amount: hundredths(sums[`${name}Ore`]) })}</dd>
          </div>
        ))}
      </dl>
      <table className={`${lines.table} ${classes.table}`} aria-label={t('costs.title')}>
        <thead>
          <tr>
            <th scope="col">{t('costs.column.day')}</th>
            <th scope="col">{t('costs.column.description')}</th>
            <th scope="col" data-align="right">
              {t('costs.column.cost')}
            </th>
            <th scope="col" data-align="right">
              {t('costs.column.amount')}
            </th>
            <th scope="col">{t('costs.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {costs.slice(0, shown).map((cost) => (
            <tr key={cost.id}>
              <td>{dayNumeric(cost.day)}</td>
              <th scope="row" className={classes.what}>
                <button type="button" className={classes.open} onClick={() => onOpen(cost)}>
                  {cost.description}
                </button>
                {cost.hasReceipt && <IconPaperclip size={14} aria-label={t('costs.column.receipt')} />}
                <small>{cost.personName}</small>
              </th>
              <td data-align="right">{hundredths(cost.costOre)}</td>
              <td data-align="right">
                {cost.billable ? (
                  hundredths(cost.amountOre)
                ) : (
                  <span className="muted">{t('costs.notBillable')}</span>
                )}
              </td>
              <td>
                <State cost={cost} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {costs.length > shown && <ShowMore onMore={() => setShown(shown + SHOWN)} />}
    </>
  )
}
