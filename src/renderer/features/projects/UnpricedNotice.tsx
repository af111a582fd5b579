import { Button } from '@mantine/core'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './ProjectPage.module.css'

/** Names, for `UnpricedNotice`, the field of a price: of a work type or person by their id, or of the whole project. */
export const priceOf = (id: string) => ({ 'data-price-of': id })
export const WHOLE_PROJECT = 'project'

/** Hours that may be billed and have no price count nothing: whose they are, and the way to the field where a price is given. */
export function UnpricedNotice({ project: { hours, setupLock } }: { project: ProjectPage }) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (!hours.unpricedMinutes) return null
  const names = hours.unpriced.map(({ name, minutes }) => `${name} (${formats.hours(minutes)})`)
  const first = hours.unpriced[0]?.id ?? WHOLE_PROJECT
  const goToField = () =>
    document.querySelector<HTMLElement>(`[data-price-of="${CSS.escape(first)}"] input`)?.focus()
  return (
    <div role="status" className={classes.warning}>
      <p>
        {t('projects.unpriced', { hours: formats.hours(hours.unpricedMinutes) })}
        {names.length > 0 && ` ${t('projects.unpricedOf', { names: names.join(', ') })}`}
      </p>
      {setupLock === null && <Button onClick={goToField}>{t('projects.givePrice')}</Button>}
    </div>
  )
}
