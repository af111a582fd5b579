import { ActionIcon } from '@mantine/core'
import { DEFAULT_SETTINGS } from '@shared/ipc/app'
import { SHORTCUT_SETTINGS, type ShortcutStatus } from '@shared/ipc/shortcuts'
import { IconRestore, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SettingRow } from '../SettingRow'
import { ShortcutField } from './ShortcutField'
import classes from './ShortcutsSection.module.css'

/** One system-wide shortcut: its keys, what is wrong with them, and the ways to change them. */
export function ShortcutRow({
  shortcut: { name, accelerator, state },
  onChange,
}: {
  shortcut: ShortcutStatus
  onChange: (accelerator: string | null) => void
}) {
  const { t } = useTranslation()
  const id = SHORTCUT_SETTINGS[name]
  const label = t(`settings.item.${id}.label`)
  const wrong = state === 'taken' || state === 'same' || state === 'invalid' ? state : null
  const action = (text: string) => ({
    className: classes.action,
    'aria-label': `${text}: ${label}`,
    title: text,
  })
  return (
    <SettingRow
      id={id}
      below={({ controlId }) =>
        wrong && (
          <p id={`${controlId}e`} role="status" className={classes.wrong}>
            {t(`shortcuts.${wrong}`)}
          </p>
        )
      }
    >
      {({ controlId, labelledBy }) => (
        <div className={classes.controls}>
          <ShortcutField
            labelledBy={labelledBy}
            describedBy={wrong ? `${controlId}e` : undefined}
            accelerator={accelerator}
            wrong={wrong !== null}
            onChange={onChange}
          />
          <ActionIcon
            {...action(t('shortcuts.clear'))}
            disabled={accelerator === null}
            onClick={() => onChange(null)}
          >
            <IconX size={15} />
          </ActionIcon>
          <ActionIcon
            {...action(t('shortcuts.reset'))}
            disabled={accelerator === DEFAULT_SETTINGS[id]}
            onClick={() => onChange(DEFAULT_SETTINGS[id])}
          >
            <IconRestore size={15} />
          </ActionIcon>
        </div>
      )}
    </SettingRow>
  )
}
