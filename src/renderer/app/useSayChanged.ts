import { useTranslation } from 'react-i18next'
import { callBusy } from './busyClient'
import { rememberChange, takeBack } from './latestChange'
import { showToast } from './toast'

/** Tells of a change that was made, with «Angre»; undo by the key takes it back too, where nothing was done after it. */
export function useSayChanged() {
  const { t } = useTranslation()
  return (message: string, undo: () => void): void => {
    void callBusy('history.state', undefined).then(({ latest }) => {
      const change = { message, undo, after: latest ?? 0 }
      rememberChange(change)
      return showToast({ message, action: { label: t('common.undo'), run: () => takeBack(change) } })
    })
  }
}
