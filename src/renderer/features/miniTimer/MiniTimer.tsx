import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy, useBusyQuery } from '../../app/busyClient'
import { MiniControls } from './MiniControls'
import { MiniFace } from './MiniFace'
import classes from './MiniTimer.module.css'
import { SwitchList } from './SwitchList'
import { useMiniTimer } from './useMiniTimer'

const HEIGHT = { closed: 64, open: 364 } as const

/** The timer in a small window of its own, for beside other programs. */
export function MiniTimer() {
  const { t } = useTranslation()
  const { data: timer } = useBusyQuery('timer.state', undefined)
  const { data: question } = useBusyQuery('absences.question', undefined)
  const actions = useMiniTimer(timer)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    document.title = t('tray.mini')
  }, [t])
  useEffect(() => {
    void callBusy('app.sizeMiniTimer', { height: open ? HEIGHT.open : HEIGHT.closed })
  }, [open])

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || open) return
    const onButton = event.target instanceof HTMLElement && event.target.closest('button') !== null
    const keys: Record<string, () => void> = {
      ' ': () => void actions.pauseOrGoOn(),
      s: () => void actions.stop(),
      l: () => setOpen(true),
      arrowdown: () => setOpen(true),
      b: () => void actions.openBusy(),
    }
    const act = keys[event.key.toLowerCase()]
    if (!act || (onButton && event.key === ' ')) return
    event.preventDefault()
    if (!event.repeat) act()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  if (!timer) return <main className={classes.window} />
  return (
    <main className={classes.window}>
      <div className={classes.bar}>
        <MiniFace
          timer={timer}
          refusal={actions.refusal}
          question={question ?? null}
          onAnswer={() => void actions.answer()}
        />
        <MiniControls timer={timer} actions={actions} open={open} onList={() => setOpen(!open)} />
      </div>
      {open && (
        <SwitchList
          timer={timer}
          onClose={() => setOpen(false)}
          onChoose={(choice) => {
            setOpen(false)
            void actions.start(choice)
          }}
        />
      )}
    </main>
  )
}
