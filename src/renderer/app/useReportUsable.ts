import { useEffect } from 'react'
import { callBusy } from './busyClient'

let reported = false

/** Tells main, once per window, that the first data has been painted: how long a start takes is in the log. */
export function useReportUsable(painted: boolean): void {
  useEffect(() => {
    if (!painted || reported) return
    reported = true
    requestAnimationFrame(() => requestAnimationFrame(() => void callBusy('app.usable', undefined)))
  }, [painted])
}
