import { ActionIcon, Button } from '@mantine/core'
import type { ReconciliationRow, ReconciliationState } from '@shared/ipc/reconciliation'
import { IconChevronRight, IconLock } from '@tabler/icons-react'
import { memo, type Ref, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { StateBadge, type Tone } from '../../ui/StateBadge'
import { Truncated } from '../../ui/Truncated'
import { Figure } from './Figure'
import { isDifferent } from './figures'
import { KeyLog } from './KeyLog'
import classes from './ReconciliationTable.module.css'
import { useRowTexts } from './useRowTexts'
import { useSendAgain } from './useSendAgain'

const TONES: Record<ReconciliationState, Tone> = {
  agrees: 'good',
  waiting: 'info',
  needsYou: 'bad',
  differs: 'warn',
  kept: 'quiet',
  onlyTripletex: 'warn',
  notSent: 'quiet',
  beforeDate: 'quiet',
  elsewhere: 'quiet',
  unread: 'quiet',
}

/** One key: what it is, the figures beside each other, how they stand, and what can be done. */
export const ReconciliationLine = memo(function ReconciliationLine({
  ref,
  index,
  row,
  opened,
  onToggle,
}: {
  ref: Ref<HTMLTableSectionElement>
  index: number
  row: ReconciliationRow
  opened: boolean
  onToggle: (id: string) => void
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const texts = useRowTexts(row)
  const id = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const { key, canSendAgain } = row
  const sendAgain = useSendAgain(texts.what)
  const pressed = useRef(false)
  useEffect(() => {
    if (canSendAgain || !pressed.current) return
    pressed.current = false
    toggle.current?.focus()
  }, [canSendAgain])
  return (
    <tbody ref={ref} data-index={index} className={classes.line}>
      <tr className={classes.row} aria-rowindex={index + 2}>
        <td className={classes.toggleCell}>
          <ActionIcon
            ref={toggle}
            size={26}
            aria-label={t('reconciliation.head.log')}
            title={t('reconciliation.head.log')}
            aria-describedby={id}
            aria-expanded={opened}
            onClick={() => onToggle(row.id)}
          >
            <IconChevronRight size={14} className={classes.chevron} aria-hidden />
          </ActionIcon>
        </td>
        <td className={classes.day}>
          <span className={classes.main}>{formats.dayShort(row.day)}</span>
          <small>{formats.weekdayShort(row.day)}</small>
        </td>
        <th scope="row" id={id} className={classes.what}>
          <Truncated text={texts.project} className={classes.main} />
          <Truncated text={texts.workType} className={classes.sub} />
        </th>
        <Figure label={t('reconciliation.head.busy')} value={texts.busy} note={texts.leaves} />
        <Figure label={t('reconciliation.head.sent')} value={texts.sent} note={texts.sentNote} />
        <Figure label={t('reconciliation.head.tripletex')} value={texts.tripletex} note={texts.unread}>
          {row.locked && (
            <IconLock size={13} role="img" aria-label={t('reconciliation.locked')}>
              <title>{t('reconciliation.locked')}</title>
            </IconLock>
          )}
        </Figure>
        <Figure
          label={t('reconciliation.head.difference')}
          value={texts.difference}
          differs={isDifferent(row)}
        />
        <td className={classes.state}>
          <StateBadge tone={TONES[row.state]}>{t(`reconciliation.state.${row.state}`)}</StateBadge>
        </td>
        <td className={classes.action}>
          {key && canSendAgain && (
            <Button
              {...(row.state === 'differs' ? {} : { variant: 'subtle', color: 'gray' })}
              className={classes.send}
              aria-describedby={id}
              onClick={() => {
                pressed.current = true
                sendAgain(key)
              }}
            >
              {t('reconciliation.sendAgain')}
            </Button>
          )}
        </td>
      </tr>
      {opened && (
        <tr className={classes.log}>
          <td colSpan={9}>
            <KeyLog row={row} />
          </td>
        </tr>
      )}
    </tbody>
  )
})
