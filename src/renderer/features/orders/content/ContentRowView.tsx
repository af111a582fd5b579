import type { LocalDay } from '@shared/domain/localDay'
import type { OrderCost, OrderEntry } from '@shared/ipc/orders'
import {
  IconArrowDownRight,
  IconChevronDown,
  IconChevronRight,
  IconClockExclamation,
} from '@tabler/icons-react'
import { type CSSProperties, memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { Truncated } from '../../../ui/Truncated'
import classes from './Content.module.css'
import { type ContentDeeds, writeDownOf } from './contentDeeds'
import { type ContentRow, tickOf } from './contentRows'
import { TickBox } from './TickBox'
import { worthOfEntry } from './writeDown'

type Line = { key: string; unitPriceOre: number; discountBasisPoints: number }

type RowProps = {
  row: ContentRow
  index: number
  /** Whether Tab comes to it. */
  stop: boolean
  style: CSSProperties
  lineOf: ReadonlyMap<string, Line>
  showsWorkType: boolean
  /** Whether days are of several years. */
  withYear: boolean
  /** Whether a fixed price is charged, and hours are not. */
  isFixed: boolean
  deeds: ContentDeeds | undefined
  onToggle: (key: string) => void
  onActive: (index: number) => void
}

/** A row of hours and costs: the head of a group, an entry, or a cost. */
export const ContentRowView = memo(function ContentRowView(props: RowProps) {
  const { row, index, stop, style, deeds, onToggle, onActive } = props
  const isHead = row.kind === 'group' || row.kind === 'costs'
  return (
    <tr
      aria-rowindex={index + 2}
      className={classes.row}
      style={style}
      data-row={index}
      data-head={isHead || undefined}
      data-left={
        ('entry' in row && !row.entry.included) || ('cost' in row && !row.cost.included) || undefined
      }
      tabIndex={stop ? 0 : -1}
      onFocus={() => onActive(index)}
      onClick={isHead ? () => onToggle(row.key) : undefined}
    >
      {row.kind === 'group' && <GroupCells {...props} group={row.group} open={row.open} />}
      {row.kind === 'costs' && <CostsCells {...props} costs={row.costs} open={row.open} />}
      {row.kind === 'entry' && <EntryCells {...props} entry={row.entry} />}
      {row.kind === 'cost' && <CostCells {...props} cost={row.cost} />}
      {deeds && <WriteDownCell {...props} />}
    </tr>
  )
})

function Tick({
  deeds,
  stop,
  ...box
}: Pick<RowProps, 'deeds' | 'stop'> & {
  state: 'all' | 'some' | 'none'
  label: string
  onTick: (on: boolean) => void
}) {
  return deeds ? (
    <td>
      <TickBox {...box} tabbable={stop} />
    </td>
  ) : null
}

function Head({ open, title, children }: { open: boolean; title: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <td colSpan={3} className={classes.group}>
      {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
      <Truncated text={title} />
      <span className="visuallyHidden">
        {t(open ? 'orders.closeGroup' : 'orders.openGroup', { name: title })}
      </span>
      {children}
    </td>
  )
}

function GroupCells({
  group,
  open,
  deeds,
  stop,
}: RowProps & { group: Extract<ContentRow, { kind: 'group' }>['group']; open: boolean }) {
  const { t } = useTranslation()
  const { hours, number } = useFormats()
  const title = group.title || t('orders.kind.hours')
  const all = group.included === group.entries.length
  return (
    <>
      <Tick
        deeds={deeds}
        stop={stop}
        state={tickOf(group.included, group.entries.length)}
        label={t('orders.include.group', { name: title })}
        onTick={(on) => deeds?.include(group.entries, [], on)}
      />
      <Head open={open} title={title}>
        <span className={classes.count}>
          {all
            ? number(group.entries.length)
            : t('orders.groupTotal', { included: number(group.included), all: number(group.entries.length) })}
        </span>
      </Head>
      <td data-align="right">{hours(group.includedMinutes)}</td>
      <td />
    </>
  )
}

function CostsCells({ costs, open, deeds, stop }: RowProps & { costs: readonly OrderCost[]; open: boolean }) {
  const { t } = useTranslation()
  const { number, hundredths } = useFormats()
  const included = costs.filter((cost) => cost.included)
  return (
    <>
      <Tick
        deeds={deeds}
        stop={stop}
        state={tickOf(included.length, costs.length)}
        label={t('orders.include.costs')}
        onTick={(on) => deeds?.include([], costs, on)}
      />
      <Head open={open} title={t('orders.costs')}>
        <span className={classes.count}>
          {included.length === costs.length
            ? number(costs.length)
            : t('orders.groupTotal', { included: number(included.length), all: number(costs.length) })}
        </span>
      </Head>
      <td />
      <td data-align="right">
        {hundredths(included.reduce((sum, cost) => sum + (cost.billedOre ?? cost.amountOre), 0))}
      </td>
    </>
  )
}

function EntryCells({
  entry,
  lineOf,
  showsWorkType,
  withYear,
  deeds,
  stop,
}: RowProps & { entry: OrderEntry }) {
  const { t } = useTranslation()
  const { hours, hundredths, dayLong } = useFormats()
  const { day, personName, description, workTypeName, minutes, status, included, reason } = entry
  const worth = worthOfEntry(entry, entry.lineKey === null ? undefined : lineOf.get(entry.lineKey))
  const text = showsWorkType ? [workTypeName, description].filter(Boolean).join(': ') : description
  const cut = entry.billedMinutes !== null && entry.billedMinutes !== minutes
  return (
    <>
      <Tick
        deeds={deeds}
        stop={stop}
        state={included ? 'all' : 'none'}
        label={t('orders.include.entry', { hours: hours(minutes), person: personName, day: dayLong(day) })}
        onTick={(on) => deeds?.include([entry], [], on)}
      />
      <td className={classes.day}>
        <Day day={day} withYear={withYear} />
      </td>
      <td>
        <Truncated text={personName} />
      </td>
      <td className={classes.text}>
        {text !== '' && <Truncated text={text} />}
        {status !== 'approved' && status !== 'onOrder' && <NotApproved />}
        {reason !== '' && <Truncated className={classes.reason} text={reason} />}
      </td>
      <td data-align="right">{hours(minutes)}</td>
      <td data-align="right" className={classes.billed}>
        {!included && <span className="muted">{t('orders.notIncluded')}</span>}
        {included && cut && <Cut>{hours(entry.billedMinutes ?? 0)}</Cut>}
        {included && entry.billedOre !== null && <Cut>{hundredths(entry.billedOre)}</Cut>}
        {included && !cut && entry.billedOre === null && worth !== null && hundredths(worth)}
      </td>
    </>
  )
}

function CostCells({ cost, withYear, deeds, stop }: RowProps & { cost: OrderCost }) {
  const { t } = useTranslation()
  const { hundredths, dayLong } = useFormats()
  const { day, personName, description, amountOre, billedOre, status, included, reason } = cost
  return (
    <>
      <Tick
        deeds={deeds}
        stop={stop}
        state={included ? 'all' : 'none'}
        label={t('orders.include.cost', { name: description, day: dayLong(day) })}
        onTick={(on) => deeds?.include([], [cost], on)}
      />
      <td className={classes.day}>
        <Day day={day} withYear={withYear} />
      </td>
      <td>
        <Truncated text={personName} />
      </td>
      <td className={classes.text}>
        <Truncated text={description} />
        {status !== 'approved' && status !== 'onOrder' && <NotApproved />}
        {reason !== '' && <Truncated className={classes.reason} text={reason} />}
      </td>
      <td />
      <td data-align="right" className={classes.billed}>
        {!included && <span className="muted">{t('orders.notIncluded')}</span>}
        {included && (billedOre === null ? hundredths(amountOre) : <Cut>{hundredths(billedOre)}</Cut>)}
      </td>
    </>
  )
}

/** What is billed after it was written down: said in words to those who hear it, and by an arrow to those who see it. */
function Cut({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <span className={classes.cut}>
      <IconArrowDownRight size={13} aria-label={t('orders.kind.writeDown')} />
      {children}
    </span>
  )
}

function Day({ day, withYear }: { day: LocalDay; withYear: boolean }) {
  const { dayShort, weekdayShort, dayNumeric } = useFormats()
  if (withYear) return dayNumeric(day)
  return (
    <>
      <span className="muted">{weekdayShort(day)}</span> {dayShort(day)}
    </>
  )
}

/** A sign at what comes along though nobody has approved it. */
function NotApproved() {
  const { t } = useTranslation()
  return (
    <span className={classes.notApproved} title={t('orders.notApproved')}>
      <IconClockExclamation size={15} aria-hidden />
      <span className="visuallyHidden">{t('orders.notApproved')}</span>
    </span>
  )
}

function WriteDownCell({ row, stop, isFixed, deeds }: RowProps) {
  const { t } = useTranslation()
  const of = writeDownOf(row, isFixed)
  return (
    <td className={classes.ends}>
      {of && (
        <button
          type="button"
          className={classes.button}
          tabIndex={stop ? undefined : -1}
          aria-keyshortcuts="S"
          aria-label={t('orders.writeDownOf', {
            name: of.kind === 'entries' ? of.name : of.cost.description,
          })}
          onClick={(event) => {
            event.stopPropagation()
            deeds?.writeDown(of)
          }}
        >
          {t('orders.writeDown')}
        </button>
      )}
    </td>
  )
}
