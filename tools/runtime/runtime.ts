/** An Electron that can run the app. */
export interface Runtime {
  executable: string
  /** Version of Electron, such as `33.2.1`; `unknown version` when the distribution does not say. */
  version: string
  source: 'BUSY_ELECTRON' | 'official' | 'fallback'
}

/** One line for a person: which Electron runs, such as `Electron 33.2.1 (fallback)`. */
export function describeRuntime(runtime: Runtime): string {
  return `Electron ${runtime.version} (${runtime.source})`
}
