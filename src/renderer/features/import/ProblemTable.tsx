import type { RowProblem } from '@shared/domain/import/importTable'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { ShowMore } from '../../ui/ShowMore'
import { Truncated } from '../../ui/Truncated'
import { RowsFrame } from './RowsFrame'

/** So many rows are drawn at first, and with each wish for more. */
const AT_A_TIME = 500

/** Every row that is left out: where it stands, and what is wrong with it. */
export function ProblemTable({ problems }: { problems: readonly RowProblem[] }) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const [shown, setShown] = useState(AT_A_TIME)
  const more = problems.length - shown
  return (
    <RowsFrame
      kind="bad"
      caption={t('imports.bad')}
      heads={[t('imports.column'), t('imports.value'), t('imports.wrong')]}
      foot={
        more > 0 && (
          <ShowMore
            left={t('imports.more', { count: more, formatted: number(more) })}
            onMore={() => setShown(shown + AT_A_TIME)}
          />
        )
      }
    >
      {problems.slice(0, shown).map(({ line, column, value, reason, other }) => (
        <tr key={`${line} ${column} ${reason}`}>
          <td data-align="right">{line}</td>
          <td>
            <Truncated text={column} />
          </td>
          <td>
            <Truncated text={value} />
          </td>
          <td>{t(`imports.reason.${reason}`, { other: other ?? '' })}</td>
        </tr>
      ))}
    </RowsFrame>
  )
}
