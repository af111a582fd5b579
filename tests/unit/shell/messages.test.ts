import { messageOfAbsence, messageOfReminder, type Words } from '@main/shell/messages'
import { formatMinutes } from '@shared/domain/duration'
import { AbsenceId } from '@shared/domain/ids'
import { createTranslator } from '@shared/i18n/translator'
import { expect, it } from 'vitest'
import { at, day } from '../domain/zones'

const words: Words = {
  t: createTranslator('nb').t,
  hours: (minutes) => formatMinutes(minutes, 'decimal', 'nb'),
  time: (instant) => instant.slice(11, 16),
}
const timer = {
  startedAt: at('2026-11-24T08:00Z'),
  projectId: null,
  projectName: 'Havila',
  projectColor: null,
  workTypeId: null,
  workTypeName: null,
  description: '',
}

it('somebody who comes back is told how long, of what, and is led to the question', () => {
  const times = { startedAt: at('2026-11-24T09:12Z'), endedAt: at('2026-11-24T10:00Z'), minutes: 48 }
  const question = { id: AbsenceId.parse('a'), kind: 'lock' as const, timer, ...times }
  expect(messageOfAbsence({ kind: 'question', question }, words)).toEqual({
    title: 'Du var borte i 48 min',
    body: 'Fra 09:12 til 10:00 mens tidtakeren gikk: Havila. Hva skal tiden bli?',
    path: '/timeline?do=answer',
  })
})

it('a timer that leaving has stopped is told of, with why', () => {
  const stopped = {
    id: AbsenceId.parse('a'),
    kind: 'sleep' as const,
    stoppedAt: at('2026-11-24T09:12Z'),
    minutes: 72,
    timer,
    step: 1,
  }
  expect(messageOfAbsence({ kind: 'stopped', stopped }, words)).toEqual({
    title: 'Tidtakeren ble stoppet 09:12',
    body: 'Maskinen gikk i hvile. Havila: 1,2 t er ført.',
    path: '/timeline',
  })
})

it('reminders lead to the view that they are about', () => {
  const monday = day('2026-11-16')
  expect(
    messageOfReminder({ kind: 'weekUnderCapacity', id: '', monday, days: 2, missingMinutes: 300 }, words),
  ).toEqual({
    title: 'Forrige uke mangler timer',
    body: '2 dager er ikke fulle. Det mangler 5,0 t.',
    path: '/timeline?day=2026-11-16',
  })
  expect(messageOfReminder({ kind: 'notSubmitted', id: '', minutes: 450 }, words)).toMatchObject({
    body: '7,5 t kan sendes nå.',
    path: '/timeline?do=submit',
  })
})
