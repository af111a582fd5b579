import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { approvalRules, companySettings } from '@main/settings/companySettings'
import { switchTransfer } from '@main/settings/syncSwitches'
import { setTransferRule } from '@main/settings/transferSettings'
import { takeDueReminders } from '@main/time/reminders'
import { submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { redoLatest, undoLatest } from '@main/time/undo'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good, testServices } from '../time/testServices'

const from = LocalDay.parse('2026-11-01')

describe('«Godkjenningsinnstillinger»', () => {
  it('are kept, written down with what they were, and taken back and made again', () => {
    const test = testServices()
    const { services, store } = test
    expect(approvalRules(services)).toEqual({ submission: true, from: null })
    good(changeCompanySettings(services, { approvalFrom: from }))
    good(changeCompanySettings(services, { submission: false }))
    expect(approvalRules(services)).toEqual({ submission: false, from })
    expect(store.administrationLog.latest(2, null)).toMatchObject([
      {
        action: 'changed',
        subjectKind: 'company',
        before: { submission: true },
        after: { submission: false },
      },
      { before: { approvalFrom: null }, after: { approvalFrom: from } },
    ])
    expect(test.told).toContain('app')
    good(undoLatest(services))
    expect(approvalRules(services)).toEqual({ submission: true, from })
    good(undoLatest(services))
    expect(approvalRules(services)).toEqual({ submission: true, from: null })
    good(redoLatest(services))
    good(redoLatest(services))
    expect(approvalRules(services)).toEqual({ submission: false, from })
    test.reopen()
    expect(approvalRules(test.services)).toEqual({ submission: false, from })
  })

  it('and a transfer that needs submission exclude each other, whichever comes first', () => {
    const { services, store, clock } = testServices()
    setTransferRule(store, { choice: 'onSubmission', from: null })
    expect(changeCompanySettings(services, { submission: false })).toMatchObject({
      error: { code: 'transferNeedsSubmission' },
    })
    expect(companySettings(services).submission).toBe(true)
    good(changeCompanySettings(services, { defaultPriceOre: 100 }))
    setTransferRule(store, { choice: 'onApproval', from: null })
    good(changeCompanySettings(services, { submission: false }))
    expect(switchTransfer(services, { choice: 'onSubmission', from: clock.today() })).toMatchObject({
      error: { code: 'submissionOff' },
    })
    expect(store.settings.get('transferChoice')).toBe('onApproval')
  })

  it('are not made again where the transfer has come to need submission', () => {
    const { services, store } = testServices()
    good(changeCompanySettings(services, { submission: false }))
    good(undoLatest(services))
    setTransferRule(store, { choice: 'onSubmission', from: null })
    expect(good(redoLatest(services))).toMatchObject({
      done: null,
      refused: { why: { code: 'transferNeedsSubmission' } },
    })
    expect(companySettings(services).submission).toBe(true)
  })
})

describe('where nobody submits', () => {
  it('nothing can be sent, nothing counts as unsent, and what was sent can be taken back', () => {
    const test = testServices()
    const ids = test.save()
    const later = test.save({ projectId: null })
    good(submitEntries(test.services, test.person, ids))
    expect(test.week()).toMatchObject({ unsubmittedMinutes: 60 })
    good(changeCompanySettings(test.services, { submission: false }))
    expect(submitEntries(test.services, test.person, later)).toMatchObject({
      error: { code: 'notSubmittable', facts: { reason: 'submissionOff' } },
    })
    const week = test.week()
    expect(week.unsubmittedMinutes).toBe(0)
    expect(
      week.days.flatMap(({ submission }) => [...submission.submittable, ...submission.warnings]),
    ).toEqual([])
    good(withdrawEntries(test.services, test.person, ids))
    expect(test.entry(ids[0]).status).toBe('logged')
  })

  it('nobody is reminded of submitting', () => {
    const reminded = (submission: boolean) => {
      const test = testServices('2026-11-24T12:00:00+01:00')
      test.save()
      good(changeCompanySettings(test.services, { submission }))
      test.clock.set('2026-11-27T15:00:00+01:00')
      return takeDueReminders(test.services, true).map(({ kind }) => kind)
    }
    expect([reminded(true), reminded(false)]).toEqual([['notSubmitted'], []])
  })
})
