import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useErrorText } from './errorText'
import type { Toast } from './Toasts'

const Toasts = lazy(() => import('./Toasts').then((module) => ({ default: module.Toasts })))

let wanted = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows a message at the foot of the window. The code behind it is loaded with the first one. */
export async function showToast(toast: Toast): Promise<void> {
  wanted = true
  for (const listener of listeners) listener()
  const { show } = await import('./Toasts')
  show(toast)
}

/** Says why a call failed that nothing in view waits for, such as one that opens a window. */
export function sayIfRefused(call: Promise<unknown>): void {
  call.catch((error: unknown) => showToast({ message: <Refusal error={error} />, tone: 'bad' }))
}

function Refusal({ error }: { error: unknown }) {
  return useErrorText()(error)
}

/** Takes away the message in view, where a later change has made its «Angre» mean something else. */
export async function hideToast(): Promise<void> {
  if (!wanted) return
  const { hide } = await import('./Toasts')
  hide()
}

/** Where messages appear, once there has been one. */
export function ToastHost() {
  const on = useSyncExternalStore(subscribe, () => wanted)
  return on ? (
    <Suspense>
      <Toasts />
    </Suspense>
  ) : null
}
