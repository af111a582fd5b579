import type { BusyBridge } from '@shared/ipc/bridge'
import { CALL_CHANNEL, EVENT_CHANNEL } from '@shared/ipc/bridge'
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'

const bridge: BusyBridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  on: (name, listener) => {
    const hear = (_event: IpcRendererEvent, sent: string, payload: Parameters<typeof listener>[0]) => {
      if (sent === name) listener(payload)
    }
    ipcRenderer.on(EVENT_CHANNEL, hear)
    return () => ipcRenderer.off(EVENT_CHANNEL, hear)
  },
}

contextBridge.exposeInMainWorld('busy', bridge)
