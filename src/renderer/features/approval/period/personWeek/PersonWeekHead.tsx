import { ActionIcon } from '@mantine/core'
import type { WeekState } from '@shared/domain/approvalFigures'
import { addDays, type LocalDay, weekOf } from '@shared/domain/localDay'
import { IconChevronDown, IconChevronLeft, IconChevronRight, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../../app/formats'
import { BackLink } from '../../../../ui/BackLink'
import { StateBadge, type Tone } from '../../../../ui/StateBadge'
import { StateMark } from '../StateMark'
import classes from './PersonWeekHead.module.css'

const TONES: Record<WeekState, Tone> = {
  empty: 'quiet',
  planned: 'quiet',
  beforeStart: 'quiet',
  notReady: 'warn',
  notSent: 'quiet',
  waiting: 'warn',
  rejected: 'bad',
  partly: 'good',
  approved: 'good',
}

export type PersonWeekWays = {
  previousPerson: (() => void) | undefined
  nextPerson: (() => void) | undefined
  previousWeek: () => void
  nextWeek: () => void
}

/** Whose week it is and which, how it stands, and the ways to others. `children`: what else can be done with the person's hours. */
export function PersonWeekHead({
  name,
  monday,
  state,
  ways,
  heading,
  children,
}: {
  name: string
  monday: LocalDay
  state: WeekState
  ways: PersonWeekWays
  heading: RefObject<HTMLHeadingElement | null>
  children?: ReactNode
}) {
  const { t } = useTranslation()
  const { dayRange } = useFormats()
  const { week } = weekOf(monday)
  return (
    <div className={classes.head}>
      <BackLink to="/approval/period" label={t('approvalPeriod.ofPerson.back')} />
      <Step name="previousPerson" keys="Alt+ArrowUp" run={ways.previousPerson}>
        <IconChevronUp size={16} />
      </Step>
      <Step name="nextPerson" keys="Alt+ArrowDown" run={ways.nextPerson}>
        <IconChevronDown size={16} />
      </Step>
      <h2 ref={heading} tabIndex={-1} className={classes.name} title={name} aria-live="polite">
        {name}
      </h2>
      <StateBadge tone={TONES[state]}>
        <StateMark state={state} />
        {t(`approvalPeriod.state.${state}`)}
      </StateBadge>
      <div className={classes.week}>
        <Step name="previousWeek" keys="[" run={ways.previousWeek}>
          <IconChevronLeft size={16} />
        </Step>
        <span aria-live="polite">
          <b>{t('approvalPeriod.week', { week })}</b>
          <span className={classes.range}> · {dayRange(monday, addDays(monday, 6))}</span>
        </span>
        <Step name="nextWeek" keys="]" run={ways.nextWeek}>
          <IconChevronRight size={16} />
        </Step>
      </div>
      {children}
    </div>
  )
}

function Step({
  name,
  keys,
  run,
  children,
}: {
  name: keyof PersonWeekWays
  keys: string
  run: (() => void) | undefined
  children: ReactNode
}) {
  const { t } = useTranslation()
  const label = t(`approvalPeriod.ofPerson.${name}`)
  return (
    <ActionIcon
      variant="default"
      size={28}
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-disabled={!run}
      data-disabled={!run || undefined}
      onClick={run}
    >
      {children}
    </ActionIcon>
  )
}
