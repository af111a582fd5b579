import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const calmMilliseconds = 150

/** Keeps a text in a file: soon after each change, and whole or not at all. */
export class StateFile {
  private readonly path: string
  private readonly text: () => string
  private timer: NodeJS.Timeout | null = null

  constructor(path: string, text: () => string) {
    this.path = path
    this.text = text
  }

  /** What the file holds; null where there is none. */
  static read(path: string): string | null {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return null
    }
  }

  /** To be called after a change; the file follows within 200 ms. */
  changed(): void {
    this.timer ??= setTimeout(() => this.write(), calmMilliseconds)
  }

  /** Writes what is still waiting to be written. */
  flush(): void {
    if (this.timer !== null) this.write()
  }

  private write(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    mkdirSync(dirname(this.path), { recursive: true })
    const draft = `${this.path}.${process.pid}.tmp`
    writeFileSync(draft, this.text())
    renameSync(draft, this.path)
  }
}
