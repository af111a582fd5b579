import { administrationLog } from '@main/administration/administrationLog'
import { recordChange } from '@main/administration/recordChange'
import type { LogPlace } from '@shared/ipc/administration'
import { expect, it } from 'vitest'
import { testServices } from '../time/testServices'

it('the log of changes is read on from where it was left, each line once, newest first', () => {
  const { services, store, clock } = testServices()
  const written = Array.from({ length: 450 }, (_, place) => `Endring ${place}`)
  for (const [place, name] of written.entries()) {
    // Many are made at the same instant, as by an import.
    if (place % 150 === 0) clock.advance(1)
    recordChange(services, { action: 'created', subject: { kind: 'group', id: null, name } })
  }
  const read: string[] = []
  let before: LogPlace | null = null
  for (let more = true; more; ) {
    const part: ReturnType<typeof administrationLog> = administrationLog(store, before)
    read.push(...part.lines.map(({ subjectName }) => subjectName))
    before = part.lines.at(-1) ?? null
    more = part.more
    expect(read.length).toBeLessThanOrEqual(450)
  }
  expect(read).toEqual(written.toReversed())
})
