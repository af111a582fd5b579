import type { EmployeeMatch } from '@shared/domain/employeeMatch'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './MatchWords.module.css'
import { MATCH_TONE, matchWord } from './matchState'

/** What an employee number means in Tripletex, as it is typed: whom it matches, or why nobody. */
export function MatchWords({ match, number }: { match: EmployeeMatch; number: string }) {
  const { t } = useTranslation()
  const tone = MATCH_TONE[matchWord(match)]
  const words = () => {
    switch (match.kind) {
      case 'matches':
        return t(matchWord(match) === 'matches' ? 'people.match.matches' : 'people.match.mayNotRegister', {
          name: match.employee.name,
        })
      case 'sharedHere':
        return t('people.match.sharedHere', { number, names: match.people.join(', ') })
      case 'twiceThere':
        return t('people.match.twiceThere', {
          number,
          names: match.employees.map(({ name }) => name).join(', '),
        })
      case 'unknown':
        return t('people.match.unknown', { number })
      case 'numberMissing':
        return t('people.match.numberMissing')
      case 'notPulled':
        return t('people.match.notPulled')
    }
  }
  return (
    <p role="status" className={classes.words} data-tone={tone ?? 'quiet'}>
      {tone === 'good' && <IconCheck size={14} aria-hidden />}
      {(tone === 'warn' || tone === 'bad') && <IconAlertTriangle size={14} aria-hidden />}
      <span>{words()}</span>
    </p>
  )
}
