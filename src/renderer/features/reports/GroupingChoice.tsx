import '../../app/panelStyles'
import { ActionIcon, Select } from '@mantine/core'
import { ReportDimension } from '@shared/domain/reports/dimension'
import { IconArrowsLeftRight } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ReportBar.module.css'
import { setGroup, setSubgroup, useReportStore } from './reportStore'

const NONE = 'none'

/** What hours are put together by: groups, and groups within them. */
export function GroupingChoice() {
  const { t } = useTranslation()
  const { group, subgroup } = useReportStore()
  const groupId = useId()
  const subgroupId = useId()
  const dimensions = ReportDimension.options.map((value) => ({
    value,
    label: t(`reports.dimension.${value}`),
  }))
  const shared = {
    className: classes.select,
    allowDeselect: false,
    size: 'xs',
    checkIconPosition: 'right',
  } as const
  return (
    <div className={classes.grouping}>
      <label htmlFor={groupId}>{t('reports.groupLabel')}</label>
      <Select
        {...shared}
        id={groupId}
        data={dimensions}
        value={group}
        onChange={(value) => {
          const chosen = ReportDimension.safeParse(value)
          if (chosen.success) setGroup(chosen.data)
        }}
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
      <label htmlFor={subgroupId}>{t('reports.subgroupLabel')}</label>
      <Select
        {...shared}
        id={subgroupId}
        data={[{ value: NONE, label: t('reports.noSubgroup') }, ...dimensions]}
        value={subgroup ?? NONE}
        onChange={(value) => {
          const chosen = ReportDimension.safeParse(value)
          setSubgroup(chosen.success ? chosen.data : null)
        }}
      />
    </div>
  )
}
