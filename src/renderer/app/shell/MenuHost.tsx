import { lazy, Suspense } from 'react'
import { useMenu } from '../menu'

const ActionMenu = lazy(() => import('./ActionMenu').then((module) => ({ default: module.ActionMenu })))

/** Shows the menu that is open. */
export function MenuHost() {
  const { menu } = useMenu()
  return menu ? (
    <Suspense>
      <ActionMenu menu={menu} />
    </Suspense>
  ) : null
}
