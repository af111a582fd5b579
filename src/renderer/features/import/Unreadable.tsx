import type { FileProblem } from '@shared/domain/import/importTable'
import { useTranslation } from 'react-i18next'
import classes from './Unreadable.module.css'
import type { ChoiceProblem } from './useChosenFile'

/** Why a file cannot be imported, with what to do about it. */
export function Unreadable({
  problem,
  line = 0,
  column = '',
}: {
  problem: FileProblem | ChoiceProblem
  line?: number | undefined
  column?: string | undefined
}) {
  const { t } = useTranslation()
  return (
    <p role="alert" className={classes.unreadable}>
      {t(`imports.unreadable.${problem}`, { line, column })}
    </p>
  )
}
