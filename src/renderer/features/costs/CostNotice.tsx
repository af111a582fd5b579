import type { CostView } from '@shared/ipc/costs'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './CostDialog.module.css'

/** Why a cost was sent back, above its fields. */
export function CostNotice({ cost: { decision, status } }: { cost: CostView }) {
  const { t } = useTranslation()
  if (status !== 'logged' || decision?.kind !== 'rejected') return null
  return (
    <p className={classes.rejected}>
      <IconArrowBackUp size={16} aria-hidden />
      {t('costs.rejectedBy', { name: decision.by, reason: decision.reason })}
    </p>
  )
}
