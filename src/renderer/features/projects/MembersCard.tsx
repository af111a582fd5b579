import type { MemberView, ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { FormRow } from '../../ui/FormRow'
import { PeopleSelect } from '../../ui/PeopleSelect'
import { Toggle } from '../../ui/Toggle'
import { membersHere, type ProjectChanges } from './useProjectChanges'

/** Who may log hours on a project. */
export function MembersCard({ project, changes }: { project: ProjectPage; changes: ProjectChanges }) {
  const { t } = useTranslation()
  const { membersOnly, participantsOnly, members, setupLock } = project
  const why = setupLock && t(`projects.lock.${setupLock}`)
  const disabled = setupLock !== null
  const others = members.filter(({ source }) => source === 'leader' || source === 'tripletex')
  const wordOf = ({ source, name }: MemberView) =>
    source === 'leader' ? t('projects.leaderWord', { name }) : t('projects.participantWord', { name })
  const namesHere = members.filter(({ isMember }) => isMember).map(({ name }) => name)
  return (
    <>
      <FormRow
        label={t('projects.membersOnly')}
        note={participantsOnly ? t('projects.participantsOnly') : t('projects.membersOnlyNote')}
        why={why}
        labelsControl
      >
        {({ controlId, describedBy }) => (
          <Toggle
            id={controlId}
            describedBy={describedBy}
            on={membersOnly}
            disabled={disabled}
            onChange={(on) => changes.setup({ membersOnly: on })}
          />
        )}
      </FormRow>
      <FormRow label={t('projects.membersHere')} why={why} labelsControl>
        {({ controlId, describedBy }) =>
          disabled ? (
            <span id={controlId}>{namesHere.join(', ') || t('projects.nobody')}</span>
          ) : (
            <PeopleSelect
              id={controlId}
              describedBy={describedBy}
              value={membersHere(project)}
              onChange={changes.members}
            />
          )
        }
      </FormRow>
      {others.length > 0 && (
        <FormRow label={t('projects.alsoIn')}>{() => <span>{others.map(wordOf).join(', ')}</span>}</FormRow>
      )}
    </>
  )
}
