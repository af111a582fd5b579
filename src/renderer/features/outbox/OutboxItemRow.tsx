import { Button } from '@mantine/core'
import type { OutboxItem } from '@shared/ipc/sync'
import { IconChevronRight } from '@tabler/icons-react'
import { memo, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Hours } from '../../ui/Hours'
import { StateBadge } from '../../ui/StateBadge'
import { ChosenNotice } from './ChosenNotice'
import { ItemEntries } from './ItemEntries'
import { ItemReason } from './ItemReason'
import classes from './OutboxItemRow.module.css'
import { RetryButton } from './RetryButton'
import { hasRetryInLine } from './remedies'
import { TONES } from './tones'
import { useItemTexts } from './useItemTexts'

/** One total on its way: what it is, how much, where it stands, why, and what can be done. */
export const OutboxItemRow = memo(function OutboxItemRow({
  item,
  last,
  opened,
  onToggle,
}: {
  item: OutboxItem
  last: boolean
  opened: boolean
  onToggle: () => void
}) {
  const { t } = useTranslation()
  const texts = useItemTexts()
  const id = useId()
  const row = useRef<HTMLElement>(null)
  const [mendedIn, setMendedIn] = useState<OutboxItem['state'] | null>(null)
  // The button that had the focus goes when the state changes.
  useEffect(() => {
    if (mendedIn === null || mendedIn === item.state) return
    row.current?.focus()
    setMendedIn(null)
  }, [mendedIn, item.state])
  const isOpen = item.state !== 'sent' && item.state !== 'cancelled'
  return (
    <article
      ref={row}
      tabIndex={-1}
      className={classes.item}
      data-last={last || undefined}
      aria-labelledby={`${id}w`}
    >
      <div className={classes.line}>
        <div className={classes.what} id={`${id}w`}>
          <b title={texts.what(item)}>{texts.what(item)}</b>
          <small title={texts.whose(item)}>{texts.whose(item)}</small>
        </div>
        <div className={classes.hours}>
          <b>
            <Hours minutes={item.minutes} />
          </b>
          {isOpen && <small>{texts.told(item)}</small>}
        </div>
        <div className={classes.state}>
          <StateBadge tone={TONES[item.state]}>{texts.state(item)}</StateBadge>
        </div>
        <div className={classes.actions}>
          {hasRetryInLine(item) && <RetryButton item={item} />}
          <Button
            variant="subtle"
            color="gray"
            className={classes.toggle}
            aria-expanded={opened}
            aria-describedby={`${id}w`}
            leftSection={<IconChevronRight size={14} className={classes.chevron} aria-hidden />}
            onClick={onToggle}
          >
            {t('outbox.showEntries')}
          </Button>
        </div>
      </div>
      {item.resolution ? (
        <ChosenNotice item={item} onUndo={() => setMendedIn(item.state)} />
      ) : (
        <ItemReason item={item} onMended={() => setMendedIn(item.state)} />
      )}
      {opened && <ItemEntries item={item} />}
    </article>
  )
})
