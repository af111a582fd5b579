import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { ShortcutRow } from './ShortcutRow'
import classes from './ShortcutsSection.module.css'

/** Snarveier: the keys that work in every program, how each stands, and a way to choose others. */
export function ShortcutsSection() {
  const { t } = useTranslation()
  const { data: shortcuts } = useBusyQuery('shortcuts.status', undefined)
  const set = useBusyMutation('shortcuts.set')
  const unsupported = shortcuts?.some(({ state }) => state === 'unsupported') ?? false
  return (
    <>
      <ErrorNotice error={set.error} />
      {unsupported && <p className={classes.unsupported}>{t('shortcuts.unsupported')}</p>}
      <SettingCard>
        {shortcuts?.map((shortcut) => (
          <ShortcutRow
            key={shortcut.name}
            shortcut={shortcut}
            onChange={(accelerator) => set.mutate({ name: shortcut.name, accelerator })}
          />
        ))}
      </SettingCard>
    </>
  )
}
