import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { Truncated } from '../../ui/Truncated'
import classes from './GroupsPage.module.css'
import type { PlacedGroup } from './groupTree'

/** One group: its place, who leads it and how many are in it. A press opens it. */
export function GroupLine({ group, onOpen }: { group: PlacedGroup; onOpen: () => void }) {
  const { t } = useTranslation()
  const { data: people = [] } = useBusyQuery('people.names', undefined)
  const leaders = people.flatMap(({ id, name }) => (group.leaders.includes(id) ? [name] : []))
  const depth: CSSProperties & { '--depth': number } = { '--depth': group.depth }
  return (
    <li>
      <button type="button" className={classes.line} style={depth} onClick={onOpen}>
        <Truncated text={group.name} className={classes.name ?? ''} />
        <Truncated
          className="muted"
          text={leaders.length > 0 ? t('groups.ledBy', { names: leaders.join(', ') }) : t('groups.noLeader')}
        />
        <span className={classes.count}>{t('groups.members', { count: group.members.length })}</span>
      </button>
    </li>
  )
}
