import { Button } from '@mantine/core'
import type { CostView } from '@shared/ipc/costs'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './CostDialog.module.css'
import { ReceiptField } from './ReceiptField'
import { useCostTexts } from './useCostTexts'

/** A cost that cannot be changed: what it is, why, and its receipt. */
export function CostFacts({
  cost,
  onShowReceipt,
  onClose,
}: {
  cost: CostView
  onShowReceipt: () => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { hundredths, number, dayNumeric } = useFormats()
  const texts = useCostTexts()
  const kroner = (ore: number) => t('costs.figure.kroner', { amount: hundredths(ore) })
  const facts: [string, string][] = [
    [t('costs.column.project'), `${cost.projectNumber} ${cost.projectName}`.trim()],
    [t('costs.column.day'), dayNumeric(cost.day)],
    [t('costs.field.owner'), cost.personName],
    [t('costs.column.description'), cost.description],
    ...(cost.productName ? [[t('costs.field.product'), cost.productName] satisfies [string, string]] : []),
    [
      t('costs.figure.cost'),
      `${number(cost.quantityHundredths / 100)} × ${kroner(cost.unitCostOre)} = ${kroner(cost.costOre)}`,
    ],
    [
      t('costs.figure.amount'),
      cost.billable
        ? `${number(cost.quantityHundredths / 100)} × ${kroner(cost.unitPriceOre)} = ${kroner(cost.amountOre)}`
        : t('costs.figure.notBilled'),
    ],
    [t('costs.column.state'), texts.state(cost)],
  ]
  const decided = texts.decision(cost)
  const { status, can } = cost
  return (
    <div className={classes.form}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ReceiptField cost={cost} receipt="kept" readOnly onChange={() => undefined} onShow={onShowReceipt} />
      {decided && <p className="muted">{decided}</p>}
      {status !== 'logged' && (status !== 'submitted' || can.withdraw) && (
        <p className="muted">{t(`costs.lockedBy.${status}`, { day: dayNumeric(cost.day) })}</p>
      )}
      <div className={classes.foot}>
        <Button data-autofocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </div>
  )
}
