import type { BusyBridge } from '@shared/ipc/bridge'

declare global {
  interface Window {
    readonly busy: BusyBridge
  }
}
