import { ActionIcon, Button } from '@mantine/core'
import { weekOf } from '@shared/domain/localDay'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import classes from './PeriodPicker.module.css'
import { usePeriodStore } from './periodStore'
import { quarterOf, SPAN_NAMES, type Span } from './span'

/** Which weeks are looked at: how many, and the ways to those before and after. */
export function PeriodPicker() {
  const { t } = useTranslation()
  const { dayRange } = useFormats()
  const spanId = useId()
  const { span } = usePeriodStore()
  const { show, move, showThisWeek } = usePeriodStore.getState()
  return (
    <div className={classes.picker}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('approvalPeriod.previous')}
        title={t('approvalPeriod.previous')}
        aria-keyshortcuts="["
        onClick={() => move(-1)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('approvalPeriod.next')}
        title={t('approvalPeriod.next')}
        aria-keyshortcuts="]"
        onClick={() => move(1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
      <h2 className={classes.title} aria-live="polite">
        {spanName(span, t)}
        <span> · {dayRange(span.from, span.to)}</span>
      </h2>
      <div className={classes.ways}>
        <Button aria-keyshortcuts="T" onClick={showThisWeek}>
          {t('approvalPeriod.thisWeek')}
        </Button>
        <span id={spanId} className="visuallyHidden">
          {t('approvalPeriod.span')}
        </span>
        <SegmentedChoice
          labelledBy={spanId}
          value={span.name}
          choices={SPAN_NAMES.map((value) => ({ value, label: t(`approvalPeriod.spans.${value}`) }))}
          onChange={show}
        />
      </div>
    </div>
  )
}

function spanName(span: Span, t: TFunction): string {
  const from = weekOf(span.from).week
  switch (span.name) {
    case 'week':
      return t('approvalPeriod.week', { week: from })
    case 'fourWeeks':
      return t('approvalPeriod.weeks', { from, to: weekOf(span.to).week })
    case 'quarter':
      return t('approvalPeriod.quarter', quarterOf(span))
  }
}
