import type { AdministrationLine } from '@shared/ipc/administration'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'

/** What happened, in one sentence: `Kari endret prosjektet 7 Naustet`. */
export function useLineText(): (line: AdministrationLine) => string {
  const { t } = useTranslation()
  const { moment } = useFormats()
  return ({ personName, action, subjectKind, subjectName: name, after }) => {
    const person = personName ?? t('administration.nobody')
    switch (action) {
      case 'imported':
        return t('imports.logged', { person, what: t(`administration.register.${subjectKind}`), name })
      case 'syncArchived':
      case 'syncRestored': {
        const count = Number(after?.affectedCount ?? 0)
        const what =
          subjectKind === 'workType'
            ? t('administration.workTypes', { count })
            : t('administration.projects', { count })
        return t(`administration.${action}`, { person, what })
      }
      case 'keyReplaced':
        return t('administration.keyReplaced', { person, name })
      case 'wentBack':
        return name === ''
          ? t('administration.startedEmpty', { person })
          : t('administration.wentBack', { person, when: moment(name) })
      case 'created':
      case 'changed':
      case 'archived':
      case 'restored':
      case 'deleted':
      case 'takenOver':
        return t('administration.line', {
          person,
          action: t(`administration.action.${action}`),
          subject: t(`administration.subject.${subjectKind}`),
          name,
        })
    }
  }
}
