import type { FileProblem } from '@shared/domain/import/importTable'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice'
import type { ChoiceProblem } from './readChosenFile'

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
  return <Notice>{t(`imports.unreadable.${problem}`, { line, column })}</Notice>
}
