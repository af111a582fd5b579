import type { BusyBridge, Reply } from '@shared/ipc/bridge'
import { CALL_CHANNEL, EVENT_CHANNEL } from '@shared/ipc/bridge'
import type { CallOutput, EventName, EventPayload } from '@shared/ipc/contract'
import type { WorkspaceId } from '@shared/ipc/workspaces'
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'

/** Goes with every call: one that was made before the window heard of another workspace must not be carried out there. */
let shown: WorkspaceId | null = null

const bridge: BusyBridge = {
  call: async (name, input) => {
    const reply: Reply<CallOutput<typeof name>> = await ipcRenderer.invoke(CALL_CHANNEL, name, input, shown)
    shown ??= reply.workspace
    return reply.answer
  },
  on,
}

function on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void {
  const hear = (_event: IpcRendererEvent, sent: string, payload: EventPayload<N>) => {
    if (sent === name) listener(payload)
  }
  ipcRenderer.on(EVENT_CHANNEL, hear)
  return () => ipcRenderer.off(EVENT_CHANNEL, hear)
}

on('workspace.opened', ({ id }) => {
  shown = id
})
contextBridge.exposeInMainWorld('busy', bridge)
