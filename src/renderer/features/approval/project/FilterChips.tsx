import '../../../app/panelStyles'
import { ActionIcon, Button } from '@mantine/core'
import type { ApprovalProjects } from '@shared/ipc/approval'
import { IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openMenu } from '../../../app/menu'
import classes from './FilterChips.module.css'
import { FilterPicker } from './FilterPicker'
import { type Chosen, FILTER_KINDS, type FilterKind, useProjectStore, WITHOUT_PROJECT } from './projectStore'

/** The filters that are on, each a chip with a list to choose from, and a way to more of them. */
export function FilterChips({
  filterBy,
  kinds = FILTER_KINDS,
}: {
  filterBy: ApprovalProjects['filterBy'] | undefined
  /** Those that mean something here. */
  kinds?: readonly FilterKind[]
}) {
  const { t } = useTranslation()
  const { filters, addFilter } = useProjectStore()
  const add = useRef<HTMLButtonElement>(null)
  // A filter that was just added is to be chosen in at once.
  const [justAdded, setJustAdded] = useState<FilterKind | null>(null)
  const left = kinds.filter((kind) => !filters.includes(kind))
  return (
    <div className={classes.chips}>
      {filters
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
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
              label: t(`approvalProject.filter.${kind}`),
              run: () => {
                setJustAdded(kind)
                addFilter(kind)
              },
            })),
          })
        }
      >
        {t('approvalProject.addFilter')}
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
  kind: FilterKind
  filterBy: ApprovalProjects['filterBy'] | undefined
  openAtOnce: boolean
  onRemoved: () => void
}) {
  const { t } = useTranslation()
  const { chosen, choose, removeFilter } = useProjectStore()
  const name = t(`approvalProject.filter.${kind}`)
  const offered = offeredOf(kind, filterBy, t('common.withoutProject'))
  return (
    <div className={classes.chip}>
      <FilterPicker
        name={name}
        offered={offered}
        chosen={chosen[kind]}
        openAtOnce={openAtOnce}
        onChoose={(next) => choose(kind, next)}
      />
      <ActionIcon
        size={22}
        aria-label={t('approvalProject.removeFilter', { kind: name })}
        title={t('approvalProject.removeFilter', { kind: name })}
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

function offeredOf(
  kind: FilterKind,
  filterBy: ApprovalProjects['filterBy'] | undefined,
  withoutProject: string,
): readonly Chosen[] {
  switch (kind) {
    case 'project':
      return (filterBy?.projects ?? []).map(({ id, number, name }) =>
        id === null
          ? { id: WITHOUT_PROJECT, name: withoutProject }
          : { id, name: `${number} ${name}`.trim() },
      )
    case 'workType':
      return filterBy?.workTypes ?? []
    case 'person':
      return filterBy?.people ?? []
  }
}
