import type { PersonPage } from '@shared/ipc/people'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { FormRow } from '../../ui/FormRow'
import { StateBadge } from '../../ui/StateBadge'
import { sortedRows } from '../../ui/sortedRows'
import classes from './PositionsCard.module.css'

/** Projects can be many for one who leads most of them. */
const SHOWN = 12

type Linked = { id: string; to: string; text: string; archived: boolean }

/** Which groups a person is in, and what they lead. */
export function PositionsCard({ person }: { person: PersonPage }) {
  const { t } = useTranslation()
  const groups = (found: PersonPage['memberOf']) =>
    found.map(({ id, name }) => ({ id, to: '/groups', text: name, archived: false }))
  const projects = useMemo(
    () => sortedRows(person.projects, ({ number, name }) => number || name, false),
    [person.projects],
  )
  return (
    <>
      <FormRow label={t('people.memberOf')}>{() => <Links of={groups(person.memberOf)} />}</FormRow>
      <FormRow label={t('people.leaderOf')} note={t('people.leaderOfNote')}>
        {() => <Links of={groups(person.leaderOf)} />}
      </FormRow>
      <FormRow label={t('people.leadsProjects')} note={t('people.leadsProjectsNote')}>
        {() => (
          <Links
            of={projects.map(({ id, number, name, archived }) => ({
              id,
              archived,
              to: `/projects/${id}`,
              text: [number, name].filter(Boolean).join(' '),
            }))}
          />
        )}
      </FormRow>
    </>
  )
}

function Links({ of }: { of: readonly Linked[] }): ReactNode {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  if (of.length === 0) return <span className="muted">{t('people.noneOfThem')}</span>
  const shown = all ? of : of.slice(0, SHOWN)
  return (
    <ul className={classes.links}>
      {shown.map(({ id, to, text, archived }) => (
        <li key={id}>
          <Link to={to}>{text}</Link>
          {archived && <StateBadge tone="quiet">{t('people.archivedProject')}</StateBadge>}
        </li>
      ))}
      {shown.length < of.length && (
        <li>
          <button type="button" onClick={() => setAll(true)}>
            {t('people.showAll', { count: of.length })}
          </button>
        </li>
      )}
    </ul>
  )
}
