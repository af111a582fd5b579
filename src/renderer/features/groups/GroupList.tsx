import type { Group } from '@shared/ipc/people'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { Truncated } from '../../ui/Truncated'
import classes from './GroupsPage.module.css'
import type { GroupBranch } from './groupTree'

/** Groups of one place, each with those under it as a list of its own, so that one hears how deep it lies. */
export function GroupList({
  groups,
  label,
  onOpen,
}: {
  groups: readonly GroupBranch[]
  label?: string
  onOpen: (group: Group) => void
}) {
  return (
    <ul className={classes.list} aria-label={label}>
      {groups.map(({ under, depth, ...group }) => (
        <li key={group.id}>
          <GroupLine group={group} depth={depth} onOpen={() => onOpen(group)} />
          {under.length > 0 && <GroupList groups={under} onOpen={onOpen} />}
        </li>
      ))}
    </ul>
  )
}

/** One group: its place, who leads it and how many are in it. A press opens it. */
function GroupLine({ group, depth, onOpen }: { group: Group; depth: number; onOpen: () => void }) {
  const { t } = useTranslation()
  const { data: people = [] } = useBusyQuery('people.names', undefined)
  const leaders = people.flatMap(({ id, name }) => (group.leaders.includes(id) ? [name] : []))
  const style: CSSProperties & { '--depth': number } = { '--depth': depth }
  return (
    <button type="button" className={classes.line} style={style} onClick={onOpen}>
      <Truncated text={group.name} className={classes.name ?? ''} />
      <Truncated
        className="muted"
        text={leaders.length > 0 ? t('groups.ledBy', { names: leaders.join(', ') }) : t('groups.noLeader')}
      />
      <span className={classes.count}>{t('groups.members', { count: group.members.length })}</span>
    </button>
  )
}
