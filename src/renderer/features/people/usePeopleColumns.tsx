import type { PersonLine } from '@shared/ipc/people'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisterColumn } from '../../ui/registerColumn'
import { StateBadge } from '../../ui/StateBadge'
import { Truncated } from '../../ui/Truncated'
import { MATCH_TONE, matchWord } from './matchState'

/** What the list of people tells of each; whom they match only where they are `compared` with Tripletex's employees. */
export function usePeopleColumns(compared: boolean): RegisterColumn<PersonLine>[] {
  const { t } = useTranslation()
  return useMemo(() => {
    const positions = ({ role, leadsGroups, leadsProjects }: PersonLine) =>
      [
        t(`role.${role}`),
        ...(leadsGroups ? [t('people.groupLeader')] : []),
        ...(leadsProjects > 0 ? [t('people.projectLeader')] : []),
      ].join(', ')
    const columns: RegisterColumn<PersonLine>[] = [
      {
        id: 'name',
        label: t('people.name'),
        width: 'minmax(0, 2fr)',
        needs: 150,
        sortBy: ({ name }) => name,
        cell: ({ name, isSelf }) => <Truncated text={isSelf ? t('people.you', { name }) : name} />,
      },
      {
        id: 'number',
        label: t('people.number'),
        width: '104px',
        needs: 104,
        sortBy: ({ employeeNumber }) => employeeNumber || null,
        cell: ({ employeeNumber }) => <Truncated text={employeeNumber} />,
      },
      {
        id: 'role',
        label: t('people.role'),
        width: 'minmax(0, 1.4fr)',
        needs: 120,
        leaves: 2,
        sortBy: positions,
        cell: (person) => <Truncated text={positions(person)} />,
      },
      {
        id: 'groups',
        label: t('people.groups'),
        width: 'minmax(0, 1.2fr)',
        needs: 90,
        leaves: 3,
        sortBy: ({ groups }) => groups.join(', ') || null,
        cell: ({ groups }) => <Truncated text={groups.join(', ')} />,
      },
      {
        id: 'match',
        label: t('people.inTripletex'),
        width: '150px',
        needs: 150,
        leaves: 1,
        sortBy: ({ match }) => t(`people.matchShort.${matchWord(match)}`),
        cell: ({ match }) => {
          const word = matchWord(match)
          const tone = MATCH_TONE[word]
          return tone && <StateBadge tone={tone}>{t(`people.matchShort.${word}`)}</StateBadge>
        },
      },
    ]
    return compared ? columns : columns.filter(({ id }) => id !== 'match')
  }, [t, compared])
}
