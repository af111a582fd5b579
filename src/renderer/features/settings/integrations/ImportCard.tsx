import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../../app/busyClient'
import { SettingCard } from '../SettingCard'
import { SettingRow } from '../SettingRow'
import classes from './ImportCard.module.css'

const REGISTERS = [
  { path: '/import/projects', label: 'nav.projects' },
  { path: '/import/work-types', label: 'nav.workTypes' },
  { path: '/import/people', label: 'nav.people' },
] as const

/** «Importer fra fil»: the way to where each register is imported, for those who look for it here. */
export function ImportCard() {
  const { t } = useTranslation()
  return (
    <SettingCard>
      <SettingRow id="import">
        {({ describedBy }) => (
          <div className={classes.ways}>
            {REGISTERS.map(({ path, label }) => (
              <Button
                key={path}
                aria-describedby={describedBy}
                onClick={() => void callBusy('app.openMain', { path })}
              >
                {t(label)}
              </Button>
            ))}
          </div>
        )}
      </SettingRow>
    </SettingCard>
  )
}
