import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './ShowMore.module.css'

/** «Vis flere» at the end of what is shown; `left` says how much there is, where that is known. */
export function ShowMore({ left, onMore }: { left?: string; onMore: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={classes.more}>
      <Button onClick={onMore}>{t('common.showMore')}</Button>
      {left && <span>{left}</span>}
    </div>
  )
}
