import { Button } from '@mantine/core'
import type { ImportPreview } from '@shared/ipc/imports'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { SectionCard } from '../../ui/SectionCard'
import { StateBadge, type Tone } from '../../ui/StateBadge'
import classes from './PreviewCard.module.css'
import { ProblemTable } from './ProblemTable'
import { RowTable } from './RowTable'

const COUNTS = [
  ['made', 'good'],
  ['changed', 'good'],
  ['same', 'quiet'],
  ['leftOut', 'warn'],
] as const satisfies readonly (readonly [string, Tone])[]

/** What importing the file would do: how many of each, the rows with something wrong first, and the way to do it. */
export function PreviewCard({
  preview: { counts, ignored, rows, problems },
  running,
  onRun,
}: {
  preview: Extract<ImportPreview, { kind: 'readable' }>
  running: boolean
  onRun: () => void
}) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const count = counts.made + counts.changed
  return (
    <SectionCard
      title={t('imports.preview')}
      note={t(count > 0 ? 'imports.previewNote' : 'imports.nothing')}
      actions={
        count > 0 && (
          <Button
            variant="filled"
            aria-disabled={running}
            data-disabled={running || undefined}
            onClick={onRun}
          >
            {t('imports.run', { count, formatted: number(count) })}
          </Button>
        )
      }
    >
      <div className={classes.counts}>
        {COUNTS.filter(([what]) => counts[what] > 0).map(([what, tone]) => (
          <StateBadge key={what} tone={tone}>
            {t(`imports.${what}`, { count: counts[what], formatted: number(counts[what]) })}
          </StateBadge>
        ))}
      </div>
      {ignored.length > 0 && (
        <p className={classes.ignored}>
          {t('imports.ignored', { count: ignored.length, names: ignored.join(', ') })}
        </p>
      )}
      {problems.length > 0 && <ProblemTable problems={problems} />}
      {rows.length > 0 && <RowTable rows={rows} count={count} />}
    </SectionCard>
  )
}
