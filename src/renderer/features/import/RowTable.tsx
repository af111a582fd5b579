import type { ImportRow } from '@shared/ipc/imports'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Truncated } from '../../ui/Truncated'
import classes from './ImportTables.module.css'
import { RowsFrame } from './RowsFrame'

/** The first rows that are imported, and what each does; `count`: how many there are in all. */
export function RowTable({ rows, count }: { rows: readonly ImportRow[]; count: number }) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const more = count - rows.length
  return (
    <RowsFrame
      kind="good"
      caption={t('imports.good')}
      heads={[t('imports.name'), t('imports.what')]}
      foot={
        more > 0 && (
          <p className={classes.more}>{t('imports.more', { count: more, formatted: number(more) })}</p>
        )
      }
    >
      {rows.map(({ line, name, effect, fields }) => (
        <tr key={line}>
          <td data-align="right">{line}</td>
          <td>
            <Truncated text={name} />
          </td>
          <td>
            {effect === 'make'
              ? t('imports.make')
              : t('imports.change', {
                  fields: fields.map((field) => t(`imports.field.${field}`).toLowerCase()).join(', '),
                })}
          </td>
        </tr>
      ))}
    </RowsFrame>
  )
}
