/** Remembers how to undo what a request has changed so far, so that a refused request leaves nothing behind. */
export class Journal {
  private undo: (() => void)[] | null = null
  private onCommit: () => void = () => {}

  /** Called after each piece of work that changed something. */
  whenChanged(listener: () => void): void {
    this.onCommit = listener
  }

  record(undo: () => void): void {
    this.undo?.push(undo)
  }

  /** Runs `work`; if it throws, everything that it changed is taken back. Not reentrant. */
  run<T>(work: () => T): T {
    const steps: (() => void)[] = []
    this.undo = steps
    try {
      const result = work()
      if (steps.length > 0) this.onCommit()
      return result
    } catch (error) {
      this.undo = null
      for (const step of steps.reverse()) step()
      throw error
    } finally {
      this.undo = null
    }
  }
}
