import { Button } from '@mantine/core'
import type { RowProblem } from '@shared/domain/import/importTable'
import type { CallOutput } from '@shared/ipc/contract'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { SectionCard } from '../../ui/SectionCard'
import { ProblemTable } from './ProblemTable'

/** What an import did, with the rows that it left out. */
export function ImportDone({
  counts: { made, changed },
  problems,
  openLabel,
  onOpen,
}: {
  counts: CallOutput<'imports.run'>
  problems: readonly RowProblem[]
  openLabel: string
  onOpen: () => void
}) {
  const { t } = useTranslation()
  const { number } = useFormats()
  return (
    <SectionCard
      title={t('imports.done')}
      note={
        <span role="status">
          {t('imports.doneNote', {
            made: t('imports.made', { count: made, formatted: number(made) }),
            changed: t('imports.changedNow', { count: changed, formatted: number(changed) }),
          })}
        </span>
      }
      actions={
        <Button variant="filled" onClick={onOpen}>
          {openLabel}
        </Button>
      }
    >
      {problems.length > 0 && <ProblemTable problems={problems} />}
    </SectionCard>
  )
}
