import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ImportTables.module.css'

/** A table of rows of the file, each by the line that it stands on. `foot`: what comes after the last row that is shown. */
export function RowsFrame({
  kind,
  caption,
  heads,
  foot,
  children,
}: {
  kind: 'good' | 'bad'
  caption: string
  /** Of the columns after that of the line. */
  heads: readonly string[]
  foot: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <div className={classes.part}>
      <table className={classes.table} data-kind={kind}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" data-align="right">
              {t('imports.line')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {foot}
    </div>
  )
}
