import type { ExchangePreview } from '@shared/ipc/exchange'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { StateBadge } from '../../ui/StateBadge'
import { CHANGES, countTexts, TONE, UNCHANGED } from './counts'
import classes from './Exchange.module.css'
import { ExchangeNotes } from './ExchangeNotes'
import { ExchangeRows } from './ExchangeRows'

/** What a file is, what taking it in would do, and what one must know before. */
export function ExchangePreviewView({ preview }: { preview: ExchangePreview }) {
  const { t } = useTranslation()
  const { dayRange, dayNumeric, moment } = useFormats()
  const { kind, isSelf, personName, counts, rows, rowsLeft, changes, transfer, places } = preview
  const about =
    kind === 'submission'
      ? isSelf
        ? 'ownHours'
        : 'submissionOf'
      : isSelf
        ? 'decisionsForYou'
        : 'decisionsAbout'
  const ruleText = ({ choice, from }: NonNullable<typeof transfer>['ours']) => {
    const said = t(`integrations.choice.${choice}`)
    return from && choice !== 'never'
      ? t('exchange.note.transferFrom', { choice: said, day: dayNumeric(from) })
      : said
  }
  const more = [
    ...(places.length > 0 ? [t('exchange.note.places', { names: places.join(', ') })] : []),
    ...(transfer
      ? [t('exchange.note.transfer', { theirs: ruleText(transfer.theirs), ours: ruleText(transfer.ours) })]
      : []),
  ]
  return (
    <section className={classes.preview} aria-labelledby="exchange-about">
      <h3 id="exchange-about">{t(`exchange.${about}`, { name: personName })}</h3>
      <p className={classes.note}>
        {t('exchange.madeBy', {
          period: dayRange(preview.from, preview.to),
          name: preview.madeBy,
          when: moment(preview.madeAt),
        })}
      </p>
      <div className={classes.counts}>
        {[...CHANGES, ...UNCHANGED]
          .filter((what) => counts[what] > 0)
          .map((what) => (
            <StateBadge key={what} tone={TONE[what]}>
              {countTexts(t, what, counts[what])}
            </StateBadge>
          ))}
      </div>
      {!changes && <p role="status">{t('exchange.allHere')}</p>}
      <ExchangeNotes counts={counts} more={more} />
      {rows.length > 0 && <ExchangeRows rows={rows} left={rowsLeft} />}
    </section>
  )
}
