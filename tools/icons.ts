import { runOnVirtualDisplay } from './display.ts'
import { main } from './main.ts'
import { findRuntime } from './runtime/find.ts'
import { ensureSystemLibraries } from './systemLibraries/ensure.ts'

/** Draws the tray's pictures anew, after a change in `tools/icons/trayDrawing.ts`. */
await main(async () => {
  const runtime = await findRuntime()
  ensureSystemLibraries({ executable: runtime.executable, virtualDisplay: true })
  return runOnVirtualDisplay(process.execPath, ['tools/icons/run.ts'], {
    ...process.env,
    BUSY_ELECTRON_EXEC: runtime.executable,
  })
})
