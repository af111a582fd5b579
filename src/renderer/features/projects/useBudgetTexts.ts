import type { BudgetKind } from '@shared/domain/projectSetup'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'

/** How the figures of a budget are written: hours, or kroner. */
export function useBudgetTexts() {
  const { t } = useTranslation()
  const { hours, kroner } = useFormats()
  return (kind: BudgetKind, figure: number) =>
    kind === 'hours' ? hours(figure) : t('projects.kroner', { amount: kroner(figure) })
}
