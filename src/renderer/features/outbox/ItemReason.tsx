import type { OutboxItem } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import classes from './ItemReason.module.css'
import { ItemRemedy } from './ItemRemedy'
import { useItemTexts } from './useItemTexts'

/** Why an item has not left, and Tripletex' own words where it refused. */
export function ItemReason({ item, onMended }: { item: OutboxItem; onMended: () => void }) {
  const { t } = useTranslation()
  const texts = useItemTexts()
  const { reason } = item
  if (!reason || item.state === 'sent' || item.state === 'cancelled') return null
  const facts = [
    { term: t('outbox.tripletexSays'), value: reason.message },
    { term: t('outbox.field'), value: reason.field },
    { term: t('outbox.requestId'), value: reason.requestId },
  ].filter(({ value }) => value)
  return (
    <div className={classes.reason} data-blocked={item.state === 'blocked' || undefined}>
      <div className={classes.words}>
        <p>{texts.reason(item)}</p>
        {item.state === 'blocked' && facts.length > 0 && (
          <dl>
            {facts.map(({ term, value }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <ItemRemedy item={item} onMended={onMended} />
    </div>
  )
}
