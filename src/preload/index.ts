import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('busy', {})
