import type { RowProblem } from '@shared/domain/import/importTable'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Truncated } from '../../ui/Truncated'
import classes from './ImportTables.module.css'

const SHOWN = 500

/** Every row that is left out: where it stands, and what is wrong with it. */
export function ProblemTable({ problems }: { problems: readonly RowProblem[] }) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const more = problems.length - SHOWN
  return (
    <div className={classes.part}>
      <table className={classes.table} data-kind="bad">
        <caption>{t('imports.bad')}</caption>
        <thead>
          <tr>
            <th scope="col" data-align="right">
              {t('imports.line')}
            </th>
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.value')}</th>
            <th scope="col">{t('imports.wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map(({ line, column, value, reason, other }) => (
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
        </tbody>
      </table>
      {more > 0 && (
        <p className={classes.more}>{t('imports.more', { count: more, formatted: number(more) })}</p>
      )}
    </div>
  )
}
