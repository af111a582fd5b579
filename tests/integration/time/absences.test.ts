import { answerAbsence } from '@main/time/absences/answerAbsence'
import { putAway, stoppedByAbsence } from '@main/time/absences/questions'
import { startTimer, stopTimer, updateTimer } from '@main/time/timer'
import { pauseTimer } from '@main/time/timerPause'
import { redoLatest, undoLatest } from '@main/time/undo'
import { instantFromDate } from '@shared/domain/localDay'
import type { AbsenceAnswer } from '@shared/ipc/absences'
import { describe, expect, it } from 'vitest'
import { atWork, backFromIdle } from './atWork'
import { good } from './testServices'

describe('an absence', () => {
  it('is asked about once, with numbers that stand still', () => {
    const test = backFromIdle()
    const question = test.question()
    expect(question).toMatchObject({
      kind: 'idle',
      startedAt: '2026-11-24T08:12:00.000Z',
      endedAt: '2026-11-24T09:00:00.000Z',
      minutes: 48,
      timer: { projectName: 'Havila' },
    })
    test.read('10:01', 0)
    expect(test.question()).toEqual(question)
    expect(test.news).toMatchObject([{ kind: 'question', question: { id: question?.id } }])
  })

  it('that is asked about is never counted by stopping, pausing or switching; an end before it may be given', () => {
    const test = backFromIdle()
    const waits = { error: { code: 'absenceWaits' } }
    expect(stopTimer(test.services, {})).toMatchObject(waits)
    expect(pauseTimer(test.services, test.person)).toMatchObject(waits)
    expect(startTimer(test.services, test.person, test.choice)).toMatchObject(waits)
    expect(test.entries()).toEqual([])
    expect(test.question()).toMatchObject({ minutes: 48 })
    const stoppedAt = instantFromDate(new Date('2026-11-24T08:12Z'))
    expect(good(stopTimer(test.services, { stoppedAt })).minutes).toBe(72)
    expect(test.question()).toBeNull()
    good(undoLatest(test.services))
    expect(test.question()).not.toBeNull()
  })

  it('that nobody has seen the end of is asked about before the timer stops', () => {
    const test = atWork()
    test.services.settlePresence = () => test.presence().observe({ type: 'command' })
    test.read('09:17', 5)
    test.time('10:00')
    expect(stopTimer(test.services, {})).toMatchObject({ error: { code: 'absenceWaits' } })
    expect(test.question()).toMatchObject({ kind: 'idle', minutes: 48 })
    expect(test.news).toHaveLength(1)
    good(test.answer({ how: 'subtractAndContinue' }))
    test.time('10:01')
    good(stopTimer(test.services, {}))
    expect(test.entries()).toMatchObject([{ minutes: 72 }, { minutes: 1 }])
  })

  it('that waits is not counted by a choice that stops the timer, which asks instead', () => {
    const test = atWork({ onSleep: 'stop' })
    test.read('09:17', 5)
    test.read('10:00', 0)
    test.away('10:30', 'sleep')
    test.back('11:00', 'sleep')
    expect(test.entries()).toEqual([])
    good(test.answer({ how: 'subtractAndContinue' }))
    expect(test.question()).toMatchObject({ kind: 'sleep', minutes: 30 })
  })

  it('counts only as far as the timer goes back', () => {
    const test = backFromIdle()
    good(
      updateTimer(test.services, test.person, { startedAt: instantFromDate(new Date('2026-11-24T08:40Z')) }),
    )
    expect(test.question()).toMatchObject({ startedAt: '2026-11-24T08:40:00.000Z', minutes: 20 })
    good(
      updateTimer(test.services, test.person, { startedAt: instantFromDate(new Date('2026-11-24T09:00Z')) }),
    )
    expect(test.question()).toBeNull()
  })

  it('several are asked about one after another, the oldest first', () => {
    const test = backFromIdle()
    test.away('10:30', 'lock')
    test.back('11:00', 'lock')
    expect(test.question()).toMatchObject({ kind: 'idle' })
    expect(test.news.at(-1)).toMatchObject({ question: { kind: 'lock', minutes: 30 } })
    good(test.answer({ how: 'subtractAndContinue' }))
    expect(test.question()).toMatchObject({ kind: 'lock', minutes: 30 })
    good(test.answer({ how: 'subtractAndContinue' }))
    expect(test.question()).toBeNull()
    expect(test.startedAt()).toBe('2026-11-24T10:00:00.000Z')
    expect(test.entries()).toMatchObject([
      { from: '07:00', to: '08:12', minutes: 72 },
      { from: '09:00', to: '09:30', minutes: 30 },
    ])
  })
})

describe('an answer', () => {
  const other = (test: ReturnType<typeof atWork>) =>
    ({ projectId: test.project, workTypeId: test.meeting, description: 'Møte' }) as const

  it.each<[string, (test: ReturnType<typeof atWork>) => AbsenceAnswer, unknown[], string | undefined]>([
    ['Behold', () => ({ how: 'keep' }), [], '2026-11-24T07:00:00.000Z'],
    ['Trekk fra', () => ({ how: 'subtract' }), [{ minutes: 72, to: '08:12' }], undefined],
    [
      'Trekk fra og fortsett',
      () => ({ how: 'subtractAndContinue' }),
      [{ minutes: 72, to: '08:12' }],
      '2026-11-24T09:00:00.000Z',
    ],
    [
      'Før på annet prosjekt',
      (test) => ({ how: 'otherProject', ...other(test) }),
      [
        { minutes: 72, source: 'timer' },
        { minutes: 48, from: '08:12', source: 'manual' },
      ],
      '2026-11-24T09:00:00.000Z',
    ],
    [
      'Del opp',
      (test) => ({
        how: 'divide',
        pieces: [
          { until: instantFromDate(new Date('2026-11-24T08:30Z')), counts: false, target: null },
          { until: instantFromDate(new Date('2026-11-24T09:00Z')), counts: true, target: other(test) },
        ],
      }),
      [{ minutes: 72 }, { minutes: 30, from: '08:30' }],
      '2026-11-24T09:00:00.000Z',
    ],
    ['Forkast', () => ({ how: 'discard' }), [], undefined],
  ])(
    '«%s» does what it says, once; undo asks again, and redo answers again',
    (_name, make, entries, startedAt) => {
      const test = backFromIdle()
      const answer = make(test)
      const id = test.question()?.id
      if (!id) return expect.fail('nothing is asked')
      const expectDone = () => {
        expect(test.entries()).toMatchObject(entries)
        expect(test.entries()).toHaveLength(entries.length)
        expect(test.startedAt()).toBe(startedAt)
        expect(test.question()).toBeNull()
      }
      good(answerAbsence(test.services, test.person, id, answer))
      expectDone()
      good(answerAbsence(test.services, test.person, id, { how: 'discard' }))
      expectDone()
      good(undoLatest(test.services))
      expect(test.entries()).toEqual([])
      expect(test.startedAt()).toBe('2026-11-24T07:00:00.000Z')
      expect(test.question()?.id).toBe(id)
      good(redoLatest(test.services))
      expectDone()
      test.restart('10:00')
      expectDone()
    },
  )

  it('says in the log that it was given', () => {
    const test = backFromIdle()
    good(test.answer({ how: 'subtract' }))
    expect(test.sqlite.prepare('select action, origin from audit_log').all()).toMatchObject([
      { action: 'absence', origin: 'absence' },
    ])
  })

  it('that cannot be is refused, and changes nothing', () => {
    const test = backFromIdle()
    const until = instantFromDate(new Date('2026-11-24T08:30Z'))
    expect(test.answer({ how: 'divide', pieces: [{ until, counts: true, target: null }] })).toMatchObject({
      error: { code: 'invalidInput' },
    })
    test.sqlite.exec("update projects set archived_at = '2026-11-01T00:00:00.000Z'")
    expect(test.answer({ how: 'otherProject', ...other(test) })).toMatchObject({
      error: { code: 'projectNotBookable' },
    })
    expect(test.entries()).toEqual([])
    expect(test.question()).not.toBeNull()
  })

  it('that the disk does not take leaves timer, entries and question as they were', () => {
    const test = backFromIdle()
    test.sqlite.exec("create trigger broken before update on absences begin select raise(abort, 'disk'); end")
    expect(() => test.answer({ how: 'subtract' })).toThrow()
    expect(test.entries()).toEqual([])
    expect(test.startedAt()).toBe('2026-11-24T07:00:00.000Z')
    expect(test.question()).not.toBeNull()
    expect(test.services.history.state().undo).toBe('timer')
  })
})

describe('the settings', () => {
  it('«stopp» stops where the person left, and says so until it is put away; undo lets it run on', () => {
    const test = atWork({ onLock: 'stop' })
    test.away('09:12', 'lock')
    expect(test.entries()).toMatchObject([{ minutes: 72 }])
    const stopped = stoppedByAbsence(test.services, test.person)
    expect(stopped).toMatchObject({
      kind: 'lock',
      minutes: 72,
      step: test.services.history.state().latest,
      timer: { projectName: 'Havila' },
    })
    expect(test.news).toMatchObject([{ kind: 'stopped' }])
    test.back('10:00', 'lock')
    expect(test.question()).toBeNull()

    good(undoLatest(test.services))
    expect(test.startedAt()).toBe('2026-11-24T07:00:00.000Z')
    expect(stoppedByAbsence(test.services, test.person)).toBeNull()
    good(redoLatest(test.services))
    test.restart('10:00')
    const again = stoppedByAbsence(test.services, test.person)
    expect(again).toMatchObject({ minutes: 72, step: null })
    if (again) putAway(test.services, again.id)
    expect(stoppedByAbsence(test.services, test.person)).toBeNull()
  })

  it('quitting follows its choice', () => {
    const asking = atWork()
    asking.end('16:00')
    asking.restart('17:30')
    expect(asking.question()).toMatchObject({ kind: 'shutdown', minutes: 90 })
    good(asking.answer({ how: 'subtract' }))
    expect(asking.entries()).toMatchObject([{ minutes: 480 }])

    const stopping = atWork({ onShutdown: 'stop' })
    stopping.end('16:00')
    stopping.restart('17:30')
    expect(stopping.entries()).toMatchObject([{ minutes: 480 }])
    expect(stoppedByAbsence(stopping.services, stopping.person)).toMatchObject({ kind: 'shutdown' })

    const ignoring = atWork({ onShutdown: 'ignore' })
    ignoring.end('16:00')
    ignoring.restart('17:30')
    expect(ignoring.question()).toBeNull()
    expect(ignoring.startedAt()).toBe('2026-11-24T07:00:00.000Z')
    ignoring.restart('18:30')
    expect(ignoring.question()).toMatchObject({ kind: 'notRunning', minutes: 60 })
  })
})

it('the pause between two timers is not an absence of the second', () => {
  const test = atWork({ onSleep: 'stop' })
  test.read('08:30', 0)
  good(stopTimer(test.services, {}))
  test.time('09:30')
  good(startTimer(test.services, test.person, test.choice))
  test.clock.advance(5000)
  test.presence().observe({ type: 'reading', idleSeconds: 0 })
  expect(test.startedAt()).toBe('2026-11-24T08:30:00.000Z')
})

it('an absence of a timer that was stopped meanwhile is forgotten', () => {
  const test = atWork()
  test.read('09:17', 5)
  good(stopTimer(test.services, {}))
  test.time('09:30')
  good(startTimer(test.services, test.person, test.choice))
  test.read('09:31', 0)
  test.time('11:00')
  test.presence().observe({ type: 'reading', idleSeconds: 0 })
  expect(test.sqlite.prepare('select count(*) n from absences where ended_at is null').get()).toEqual({
    n: 0,
  })
  expect(test.question()).toMatchObject({ kind: 'sleep', startedAt: '2026-11-24T08:31:00.000Z' })
})
