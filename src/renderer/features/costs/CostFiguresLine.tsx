import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './CostDialog.module.css'
import { type CostFigures, marginShare } from './costDraft'

/** What a cost comes to while it is typed. */
export function CostFiguresLine({ figures, billable }: { figures: CostFigures; billable: boolean }) {
  const { t } = useTranslation()
  const { hundredths, percent } = useFormats()
  const { costOre, amountOre, marginOre } = figures
  const share = marginShare(figures)
  const kroner = (ore: number | null) =>
    ore === null ? '–' : t('costs.figure.kroner', { amount: hundredths(ore) })
  return (
    <dl className={classes.figures} aria-live="polite">
      <div>
        <dt>{t('costs.figure.cost')}</dt>
        <dd>{kroner(costOre)}</dd>
      </div>
      {billable ? (
        <>
          <div>
            <dt>{t('costs.figure.amount')}</dt>
            <dd>{kroner(amountOre)}</dd>
          </div>
          <div data-below={(marginOre ?? 0) < 0 || undefined}>
            <dt>{t('costs.figure.margin')}</dt>
            <dd>
              {marginOre !== null && share !== null
                ? t('costs.figure.marginShare', { amount: hundredths(marginOre), share: percent(share) })
                : kroner(marginOre)}
            </dd>
          </div>
        </>
      ) : (
        <div>
          <dt>{t('costs.figure.amount')}</dt>
          <dd>{t('costs.figure.notBilled')}</dd>
        </div>
      )}
    </dl>
  )
}
