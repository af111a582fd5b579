import { settableClock } from '../../time/settableClock'

/** A clock that people set and machines misread, and beside it the time that really passes; both only as a test says. */
export function virtualTime(start: string) {
  const clock = settableClock(start)
  let elapsed = 0
  return {
    ...clock,
    elapsed: () => elapsed,
    /** Lets time pass. */
    pass(milliseconds: number): void {
      const whole = Math.ceil(milliseconds)
      elapsed += whole
      clock.advance(whole)
    },
  }
}
export type VirtualTime = ReturnType<typeof virtualTime>
