import type { TransferEffects } from '@shared/ipc/integrationPreviews'

type Amounts = Omit<TransferEffects, 'stuck' | 'removed'> & { removed: { keys: number; minutes: number } }

/**
 * What was seen to come of a choice, told from what Tripletex held before and after, and from what waited: minutes by key. For
 * comparison with what was foretold.
 */
export function effectsSeen(
  before: ReadonlyMap<string, number>,
  waited: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Amounts {
  const seen = noAmounts()
  const count = (kind: keyof Amounts, minutes: number) => {
    seen[kind].keys++
    seen[kind].minutes += minutes
  }
  for (const key of new Set([...before.keys(), ...waited.keys(), ...after.keys()])) {
    const [was, is, wanted] = [before.get(key) ?? 0, after.get(key) ?? 0, waited.get(key)]
    if (wanted === is && is !== was) count('waits', is)
    else if (is > was) count('sent', is)
    else if (is === 0 && was > 0) count('removed', was)
    else if (is < was) {
      count('lowered', is)
      seen.lowered.fromMinutes += was
    } else if (wanted !== undefined && wanted < was) count('stays', was - wanted)
    if (wanted !== undefined && wanted > Math.max(was, is)) count('unsent', wanted - Math.max(was, is))
  }
  return seen
}

export function noAmounts(): Amounts {
  const none = () => ({ keys: 0, minutes: 0 })
  return {
    sent: none(),
    lowered: { ...none(), fromMinutes: 0 },
    removed: none(),
    unsent: none(),
    stays: none(),
    waits: none(),
  }
}

/** What was foretold, as far as it can be seen. */
export function foretold({ stuck: _, removed, ...rest }: TransferEffects): Amounts {
  return { ...rest, removed: { keys: removed.keys, minutes: removed.minutes } }
}
