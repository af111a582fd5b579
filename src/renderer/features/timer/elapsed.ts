import { epochMs, type Instant } from '@shared/domain/localDay'

/** `0:42:10` from a start to a moment; never negative. */
export function elapsedText(startedAt: Instant, nowMs: number): string {
  const seconds = Math.max(0, Math.floor((nowMs - epochMs(startedAt)) / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
}

/** Milliseconds until the figure changes next. */
export function untilNextSecond(startedAt: Instant, nowMs: number): number {
  const past = (((nowMs - epochMs(startedAt)) % 1000) + 1000) % 1000
  return 1000 - past
}
