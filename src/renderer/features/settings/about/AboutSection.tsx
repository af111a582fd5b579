import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../app/AppContext'
import { useBusyMutation } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { SettingRow } from '../SettingRow'
import classes from './AboutSection.module.css'

const PLATFORM_NAMES: Record<string, string> = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' }

/** Om Busy: the edition, and the way out of the demo company. */
export function AboutSection() {
  const { t } = useTranslation()
  const { version, platform, workspace } = useAppState()
  const leaveDemo = useBusyMutation('workspace.leaveDemo')
  return (
    <>
      <ErrorNotice error={leaveDemo.error} />
      <SettingCard>
        <SettingRow id="version">
          {() => (
            <span className={classes.value}>
              Busy {version} · {PLATFORM_NAMES[platform] ?? platform}
            </span>
          )}
        </SettingRow>
        {workspace === 'demo' && (
          <SettingRow id="leaveDemo">
            {({ describedBy }) => (
              <Button
                aria-describedby={describedBy}
                aria-disabled={leaveDemo.isPending}
                data-disabled={leaveDemo.isPending || undefined}
                onClick={() => {
                  if (!leaveDemo.isPending) leaveDemo.mutate()
                }}
              >
                {t('settings.leaveDemo')}
              </Button>
            )}
          </SettingRow>
        )}
      </SettingCard>
    </>
  )
}
