import '../../app/panelStyles'
import { Button } from '@mantine/core'
import type { Group } from '@shared/ipc/people'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions/actions'
import { useBusyQuery } from '../../app/busyClient'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RecordPage } from '../../ui/RecordPage'
import { SectionCard } from '../../ui/SectionCard'
import { GroupDialog } from './GroupDialog'
import { GroupList } from './GroupList'
import { groupBranches } from './groupTree'

/** Grupper: who belongs together, and who leads them. */
export function GroupsPage() {
  const { t } = useTranslation()
  const { data: groups, error } = useBusyQuery('groups.list', undefined)
  const [open, setOpen] = useState<Group | 'new' | null>(null)
  const actions = useMemo<Action[]>(
    () => [{ id: 'newGroup', label: t('groups.new'), group: 'views', run: () => setOpen('new') }],
    [t],
  )
  useActions('groups', actions)
  const tree = useMemo(() => groupBranches(groups ?? []), [groups])
  const newGroup = (
    <Button variant="filled" onClick={() => setOpen('new')}>
      {t('groups.new')}
    </Button>
  )
  return (
    <>
      <RecordPage
        backTo="/people"
        backLabel={t('people.back')}
        title={t('people.groups')}
        notice={<ErrorNotice error={error} />}
        sections={[
          {
            id: 'groups',
            label: t('people.groups'),
            content: groups && (
              <SectionCard
                title={t('people.groups')}
                note={t('groups.note')}
                actions={tree.length > 0 && newGroup}
              >
                {tree.length === 0 ? (
                  <EmptyState title={t('groups.none')} action={newGroup}>
                    {t('groups.noneNote')}
                  </EmptyState>
                ) : (
                  <GroupList groups={tree} label={t('people.groups')} onOpen={setOpen} />
                )}
              </SectionCard>
            ),
          },
        ]}
      />
      {open !== null && <GroupDialog group={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  )
}
