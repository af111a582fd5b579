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

  /** Runs a part of the work; if it throws, what this part has changed is taken back, and the rest stays. */
  attempt<T>(part: () => T): T {
    const steps = this.undo ?? []
    const before = steps.length
    try {
      return part()
    } catch (error) {
      for (const step of steps.splice(before).reverse()) step()
      throw error
    }
  }

  /** What the work has changed so far stays, even if the work throws later. */
  keep(): void {
    if (this.undo === null || this.undo.length === 0) return
    this.undo.length = 0
    this.onCommit()
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
