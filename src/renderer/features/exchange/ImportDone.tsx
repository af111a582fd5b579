import type { ExchangeCounts } from '@shared/ipc/exchange'
import { useTranslation } from 'react-i18next'
import { CHANGES, countTexts } from './counts'
import classes from './Exchange.module.css'
import { ExchangeNotes } from './ExchangeNotes'

/** What an import did. */
export function ImportDone({ counts }: { counts: ExchangeCounts }) {
  const { t } = useTranslation()
  const changed = CHANGES.filter((what) => counts[what] > 0)
  return (
    <div className={classes.done} role="status">
      <b>
        {changed.length > 0
          ? t('exchange.done', {
              what: changed.map((what) => countTexts(t, what, counts[what])).join(', '),
            })
          : t('exchange.doneNothing')}
      </b>
      <ExchangeNotes counts={counts} />
    </div>
  )
}
