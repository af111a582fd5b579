/** Chromium refuses to start its sandbox for root on Linux; everywhere else the sandbox stays on. */
export function sandboxArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
