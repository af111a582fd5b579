import type { ExchangeCounts } from '@shared/ipc/exchange'
import { useTranslation } from 'react-i18next'
import classes from './Exchange.module.css'

const NOTES = ['voided', 'kept', 'outdated', 'unseen'] as const satisfies readonly (keyof ExchangeCounts)[]

/** What somebody who takes a file in must know besides what comes. `more`: further sentences of that kind. */
export function ExchangeNotes({ counts, more = [] }: { counts: ExchangeCounts; more?: readonly string[] }) {
  const { t } = useTranslation()
  const notes = NOTES.filter((what) => counts[what] > 0).map((what) =>
    t(`exchange.note.${what}`, { count: counts[what] }),
  )
  const all = [...notes, ...more]
  if (all.length === 0) return null
  return (
    <ul className={classes.notes}>
      {all.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
