import type { Settings } from '@shared/ipc/app'
import { useTranslation } from 'react-i18next'
import { ChoiceRow } from './ChoiceRow'

type Step = Settings['snapMinutes']

const STEPS: readonly Step[] = [1, 5, 6, 15, 30]

/** What dragging in Tidslinje snaps to. */
export function SnapRow({ minutes, change }: { minutes: Step; change: (minutes: Step) => Promise<unknown> }) {
  const { t } = useTranslation()
  return (
    <ChoiceRow
      id="snapMinutes"
      value={String(minutes)}
      choices={STEPS.map((step) => ({
        value: String(step),
        label: t('settings.snapMinutes', { count: step }),
      }))}
      change={(value) => change(STEPS.find((step) => String(step) === value) ?? minutes)}
    />
  )
}
