import type { OutboxItem } from '@shared/ipc/sync'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ConflictChoices } from './ConflictChoices'
import { ConflictSides } from './ConflictSides'
import classes from './ItemReason.module.css'
import { ItemRemedy } from './ItemRemedy'
import { useConflictActions } from './useConflictActions'
import { useItemTexts } from './useItemTexts'

/** Why an item has not left, Tripletex' own words where it refused, and what can be done about it. */
export function ItemReason({ item, onMended }: { item: OutboxItem; onMended: () => void }) {
  const { t } = useTranslation()
  const texts = useItemTexts()
  const id = useId()
  const { choose } = useConflictActions(item)
  const { reason, conflict } = item
  if (!reason || item.state === 'sent' || item.state === 'cancelled') return null
  const blocked = item.state === 'blocked'
  const facts = [
    {
      term: t('outbox.tripletexSays'),
      value: ['employeeUnknown', 'employeeNumberShared'].includes(reason.code) ? null : reason.message,
    },
    { term: t('outbox.field'), value: reason.field },
    { term: t('outbox.requestId'), value: reason.requestId },
  ].filter(({ value }) => value)
  return (
    <div className={classes.reason} data-blocked={blocked || undefined}>
      <div className={classes.words}>
        <p id={id}>{texts.reason(item)}</p>
        {blocked && facts.length > 0 && (
          <dl className={classes.facts}>
            {facts.map(({ term, value }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <ItemRemedy item={item} />
      {blocked && conflict && (
        <div className={classes.conflict}>
          <ConflictSides conflict={conflict} />
          <ConflictChoices
            conflict={conflict}
            describedBy={id}
            onChoose={(choice) => {
              onMended()
              void choose(choice)
            }}
          />
        </div>
      )}
    </div>
  )
}
