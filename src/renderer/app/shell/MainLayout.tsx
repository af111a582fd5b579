import { Outlet } from 'react-router'
import { AbsenceArea } from '../../features/absences/AbsenceArea'
import { useActionKeys } from '../actions/useActionKeys'
import { KeyBanner } from './KeyBanner'
import classes from './MainLayout.module.css'
import { MenuHost } from './MenuHost'
import { PanelHost } from './PanelHost'
import { SideNav } from './SideNav'
import { UnseenOutcome } from './UnseenOutcome'
import { useAddressWish } from './useAddressWish'
import { useShellActions } from './useShellActions'

/** The main window: where one can go to the left, the view to the right. */
export function MainLayout() {
  useShellActions()
  useActionKeys()
  useAddressWish()
  return (
    <div className={classes.layout}>
      <SideNav />
      <main className={classes.main}>
        <KeyBanner />
        <UnseenOutcome />
        <AbsenceArea />
        <Outlet />
      </main>
      <PanelHost />
      <MenuHost />
    </div>
  )
}
