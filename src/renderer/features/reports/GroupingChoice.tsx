import { ActionIcon, Button } from '@mantine/core'
import { ReportDimension } from '@shared/domain/reports/dimension'
import { IconArrowsLeftRight, IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openMenu } from '../../app/menu'
import classes from './ReportBar.module.css'
import { setGroup, setSubgroup, useReportStore } from './reportStore'

/** What hours are put together by: groups, and groups within them. */
export function GroupingChoice() {
  const { t } = useTranslation()
  const { group, subgroup } = useReportStore()
  return (
    <div className={classes.grouping}>
      <DimensionMenu
        label={t('reports.groupLabel')}
        chosen={group}
        offered={ReportDimension.options}
        onChoose={(dimension) => dimension !== null && setGroup(dimension)}
      />
      <ActionIcon
        size={26}
        disabled={subgroup === null}
        aria-label={t('reports.swap')}
        title={t('reports.swap')}
        onClick={() => subgroup !== null && setGroup(subgroup)}
      >
        <IconArrowsLeftRight size={15} />
      </ActionIcon>
      <DimensionMenu
        label={t('reports.subgroupLabel')}
        chosen={subgroup}
        offered={[null, ...ReportDimension.options.filter((dimension) => dimension !== group)]}
        onChoose={setSubgroup}
      />
    </div>
  )
}

/** Null: nothing. */
function DimensionMenu({
  label,
  chosen,
  offered,
  onChoose,
}: {
  label: string
  chosen: ReportDimension | null
  offered: readonly (ReportDimension | null)[]
  onChoose: (dimension: ReportDimension | null) => void
}) {
  const { t } = useTranslation()
  const nameOf = (dimension: ReportDimension | null) =>
    t(dimension === null ? 'reports.noSubgroup' : `reports.dimension.${dimension}`)
  const items = offered.map((dimension) => ({
    label: nameOf(dimension),
    icon: <IconCheck size={14} visibility={dimension === chosen ? 'visible' : 'hidden'} />,
    run: () => onChoose(dimension),
  }))
  return (
    <Button
      aria-haspopup="menu"
      rightSection={<IconChevronDown size={14} aria-hidden />}
      onClick={(event) => openMenu(event.currentTarget, { items })}
    >
      <span className={classes.label}>{label} </span>
      {nameOf(chosen)}
    </Button>
  )
}
