import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { entryName } from '../timeline/entryName'
import classes from './BookingNotice.module.css'
import type { OverlapInTheMaking } from './useOverlaps'

/** That hours would share time with others, and what can be done about it before they are saved. One at a time, unfolding. */
export function OverlapNotice({
  overlaps,
  onShorten,
  onKeep,
}: {
  overlaps: readonly OverlapInTheMaking[]
  onShorten: (overlap: OverlapInTheMaking) => void
  onKeep: (overlap: OverlapInTheMaking) => void
}) {
  const { t } = useTranslation()
  const { clock } = useFormats()
  const [overlap] = overlaps
  return (
    <div className={classes.fold} data-open={overlap !== undefined || undefined} role="status">
      <div className={classes.inner}>
        {overlap && (
          <div className={classes.notice}>
            <IconAlertTriangle size={16} className={classes.icon} />
            <span className={classes.words}>
              {t('registering.overlap.with', {
                from: clock(overlap.from),
                to: clock(overlap.to),
                what: entryName(overlap.other, t),
              })}
            </span>
            {overlap.shorter && (
              <button type="button" className={classes.mend} onClick={() => onShorten(overlap)}>
                {t('registering.overlap.shorten')}
              </button>
            )}
            <button type="button" className={classes.mend} onClick={() => onKeep(overlap)}>
              {t('registering.overlap.keep')}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
