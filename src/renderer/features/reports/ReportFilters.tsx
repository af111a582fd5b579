import { ActionIcon, Button } from '@mantine/core'
import { WITHOUT } from '@shared/domain/reports/dimension'
import type { Report } from '@shared/ipc/reports'
import { IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openMenu } from '../../app/menu'
import classes from '../approval/project/FilterChips.module.css'
import { FilterPicker } from '../approval/project/FilterPicker'
import {
  addFilter,
  choose,
  REPORT_FILTERS,
  type ReportFilterKind,
  removeFilter,
  useReportStore,
} from './reportStore'

/** The filters that are on, each a chip with a list to choose from, and a way to more of them. */
export function ReportFilters({ filterBy }: { filterBy: Report['filterBy'] | undefined }) {
  const { t } = useTranslation()
  const filters = useReportStore((store) => store.filters)
  const add = useRef<HTMLButtonElement>(null)
  // A filter that was just added is to be chosen in at once.
  const [justAdded, setJustAdded] = useState<ReportFilterKind | null>(null)
  const left = REPORT_FILTERS.filter((kind) => !filters.includes(kind))
  return (
    <div className={classes.chips}>
      {filters.map((kind) => (
        <FilterChip
          key={kind}
          kind={kind}
          filterBy={filterBy}
          openAtOnce={kind === justAdded}
          onRemoved={() => add.current?.focus()}
        />
      ))}
      <Button
        ref={add}
        variant="subtle"
        color="gray"
        className={classes.add}
        aria-haspopup="menu"
        aria-keyshortcuts="F"
        disabled={left.length === 0}
        data-add-filter
        onClick={(event) =>
          openMenu(event.currentTarget, {
            items: left.map((kind) => ({
              label: t(`reports.filter.${kind}`),
              run: () => {
                setJustAdded(kind)
                addFilter(kind)
              },
            })),
          })
        }
      >
        {t('reports.addFilter')}
      </Button>
    </div>
  )
}

function FilterChip({
  kind,
  filterBy,
  openAtOnce,
  onRemoved,
}: {
  kind: ReportFilterKind
  filterBy: Report['filterBy'] | undefined
  openAtOnce: boolean
  onRemoved: () => void
}) {
  const { t } = useTranslation()
  const chosen = useReportStore((store) => store.chosen[kind])
  const name = t(`reports.filter.${kind}`)
  const remove = t('approvalProject.removeFilter', { kind: name })
  const offered = (filterBy?.[kind] ?? []).map((each) =>
    each.id === WITHOUT && kind !== 'person' ? { ...each, name: t(`reports.without.${kind}`) } : each,
  )
  return (
    <div className={classes.chip}>
      <FilterPicker
        name={name}
        offered={offered}
        chosen={chosen}
        openAtOnce={openAtOnce}
        onChoose={(next) => choose(kind, next)}
      />
      <ActionIcon
        size={22}
        aria-label={remove}
        title={remove}
        onClick={() => {
          removeFilter(kind)
          onRemoved()
        }}
      >
        <IconX size={13} />
      </ActionIcon>
    </div>
  )
}
