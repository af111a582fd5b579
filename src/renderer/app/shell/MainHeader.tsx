import type { ReactNode } from 'react'
import { TimerBar } from '../../features/timer/TimerBar'
import { PageHeader } from '../../ui/PageHeader'

/** The head of a view in the main window, with the timer at its end. */
export function MainHeader({ children }: { children: ReactNode }) {
  return <PageHeader aside={<TimerBar />}>{children}</PageHeader>
}
