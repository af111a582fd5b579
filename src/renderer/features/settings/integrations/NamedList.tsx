import type { NamedCount } from '@shared/ipc/integrationPreviews'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './NamedList.module.css'

/** How many, and which: the names scroll, and those that are not listed are counted. Nothing where there are none. */
export function NamedList({ title, named }: { title: string; named: NamedCount }) {
  const { t } = useTranslation()
  const id = useId()
  if (named.count === 0) return null
  const more = named.count - named.names.length
  return (
    <div className={classes.block}>
      <p id={id} className={classes.title}>
        {title}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <ul className={classes.names} aria-labelledby={id} tabIndex={0}>
        {named.names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two projects may bear one name, and the list stands still.
          <li key={`${index} ${name}`} className={classes.name}>
            {name}
          </li>
        ))}
        {more > 0 && (
          <li className={`${classes.name} ${classes.more}`}>
            {t('integrations.archiving.more', { count: more })}
          </li>
        )}
      </ul>
    </div>
  )
}
