import { Button, NativeSelect } from '@mantine/core'
import type { ApprovalPerson } from '@shared/ipc/approval'
import type { Group } from '@shared/ipc/people'
import { type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { RegisterBar } from '../../../ui/RegisterBar'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { groupTree } from '../../groups/groupTree'
import { usePeriodStore } from './periodStore'
import { type Tickable, tickableOf } from './ticks'

/** Above the table: whom to show, how much waits or is ticked, and «Godkjenn». */
export function PeriodBar({
  searchRef,
  shown,
  ticked,
  canApprove,
  groups,
  approve,
}: {
  searchRef: RefObject<HTMLInputElement | null>
  shown: readonly ApprovalPerson[]
  ticked: readonly Tickable[]
  canApprove: boolean
  groups: readonly Group[]
  approve: () => void
}) {
  const { t } = useTranslation()
  const filterId = useId()
  const { search, onlyWaiting, groupId, set } = usePeriodStore()
  const count = useCount(shown, ticked)
  return (
    <RegisterBar
      searchRef={searchRef}
      search={search}
      onSearch={(text) => set({ search: text })}
      searchLabel={t('approvalPeriod.search')}
      {...(canApprove && { count })}
      actions={
        canApprove && (
          <Button
            variant="filled"
            aria-keyshortcuts="G"
            title={ticked.length === 0 ? t('approvalPeriod.chooseFirst') : undefined}
            data-disabled={ticked.length === 0 || undefined}
            aria-disabled={ticked.length === 0}
            onClick={approve}
          >
            {t('approval.approve')}
          </Button>
        )
      }
    >
      {groups.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t('approvalPeriod.group')}
          value={groupId ?? ''}
          data={[
            { value: '', label: t('approvalPeriod.everyGroup') },
            ...groupTree(groups).map(({ id, name, depth }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth)}${name}`,
            })),
          ]}
          onChange={(event) =>
            set({ groupId: groups.find(({ id }) => id === event.currentTarget.value)?.id ?? null })
          }
        />
      )}
      {canApprove && (
        <>
          <span id={filterId} className="visuallyHidden">
            {t('approvalPeriod.show')}
          </span>
          <SegmentedChoice
            labelledBy={filterId}
            value={onlyWaiting ? 'waiting' : 'all'}
            choices={(['waiting', 'all'] as const).map((value) => ({
              value,
              label: t(`approvalPeriod.filter.${value}`),
            }))}
            onChange={(value) => set({ onlyWaiting: value === 'waiting' })}
          />
        </>
      )}
    </RegisterBar>
  )
}

function useCount(shown: readonly ApprovalPerson[], ticked: readonly Tickable[]): string {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const sum = (all: readonly Tickable[]) => hours(all.reduce((minutes, each) => minutes + each.minutes, 0))
  if (ticked.length > 0) return t('approvalPeriod.chosen', { count: ticked.length, hours: sum(ticked) })
  const waiting = shown.map(tickableOf).filter((weeks) => weeks.length > 0)
  if (waiting.length === 0) return t('approvalPeriod.nothingWaits')
  return t('approvalPeriod.waits', { count: waiting.length, hours: sum(waiting.flat()) })
}
