import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addDays } from '../../src/shared/domain/localDay.ts'
import { callBusy } from './app/callBusy.ts'
import { daytimeZone, lastWeek, today } from './app/days.ts'
import { lasting, logHours } from './app/hours.ts'
import {
  beAway,
  clickNotification,
  letBeOlder,
  letRest,
  notifications,
  tellOf,
  watchNotifications,
} from './app/presence.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { absenceCard } from './pages/absenceCard.ts'
import { openSettings } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { timerBar } from './pages/timerBar.ts'

/** Hours by the clock are counted whole, whatever time it is when this runs. */
const env = { TZ: daytimeZone() }

/** A person without Tripletex, with two projects, who has worked on both. */
async function startWorked(page: Page): Promise<void> {
  await startLocal(page, 'Hytta', 'Naustet')
  for (const project of ['1', '2']) {
    await logHours(page, { project, workType: 'Arbeidstid', day: lastWeek()[0] ?? today(), span: lasting(1) })
  }
}

/** A timer on Hytta that has run for so long; answers when it began. */
async function letRun(page: Page, minutes: number): Promise<number> {
  const { recent, running } = await callBusy(page, 'timer.state', undefined)
  if (running) await callBusy(page, 'timer.discard', undefined)
  const pair = recent.find(({ projectName }) => projectName === 'Hytta')
  await callBusy(page, 'timer.start', { projectId: pair?.projectId, workTypeId: pair?.workTypeId })
  const startedAt = Date.now() - minutes * 60_000
  await callBusy(page, 'timer.update', { startedAt: new Date(startedAt).toISOString() })
  return startedAt
}

/** What is logged since yesterday: minutes and project, longest first. */
async function logged(page: Page): Promise<[number, string | null][]> {
  const weeks = new Map<string, [number, string | null]>()
  for (const day of [addDays(today(), -1), today()]) {
    const { days } = await callBusy(page, 'timeEntries.week', { day })
    for (const entry of days.flatMap(({ entries }) => entries)) {
      if (entry.day >= addDays(today(), -1)) weeks.set(entry.id, [entry.minutes, entry.projectName])
    }
  }
  return [...weeks.values()].sort((a, b) => b[0] - a[0])
}

const running = async (page: Page) => (await callBusy(page, 'timer.state', undefined)).running
/** For how many minutes the timer has run; null where none does. */
const ranFor = async (page: Page) => {
  const timer = await running(page)
  return timer && Math.round((Date.now() - Date.parse(timer.startedAt)) / 60_000)
}

/** The timer counts from just this instant. Moving it in the database may cost a millisecond. */
async function expectStarted(page: Page, instant: number): Promise<void> {
  const timer = await running(page)
  expect(Math.abs(Date.parse(timer?.startedAt ?? '') - instant)).toBeLessThanOrEqual(1)
}

/** When the person came back, as the open question says. */
async function cameBack(page: Page): Promise<number> {
  return Date.parse((await callBusy(page, 'absences.question', undefined))?.endedAt ?? '')
}

/** Takes the answer back, and with it the timer's time. */
async function undoAnswer(page: Page): Promise<void> {
  await callBusy(page, 'history.undo', undefined)
  await expect(absenceCard(page).card).toBeVisible()
}

test('each absence is asked about once, and each answer does what it says', {
  tag: '@absence',
}, async ({ launchApp }) => {
  test.setTimeout(120_000)
  const launched = await launchApp({ env })
  const { app, page } = launched
  await letRest(app, 0)
  await watchNotifications(app)
  await startWorked(page)
  const { card, heading, stopped, ...answers } = absenceCard(page)
  let [began, back] = [0, 0]

  await test.step('idle: seen while nobody touches anything, told on return, with numbers that stand still', async () => {
    began = await letRun(page, 120)
    await expect(timerBar(page).elapsed).toHaveText(/^2:00:/)
    const seen = absenceSeen(page)
    await letRest(app, 48)
    await seen
    await expect(card).toBeHidden()
    await letRest(app, 0)
    await expect(heading).toHaveText('Du var borte i 48 min', { timeout: 15_000 })
    back = await cameBack(page)
    await expect(card).toContainText('Ingen brukte tastatur eller mus.')
    await expect(card).toContainText('Hytta · Arbeidstid')
    await expect(answers.subtract).toHaveAccessibleDescription(/^Stopper .*\. 1,2 t føres\.$/)
    expect(await notifications(app)).toEqual([{ title: 'Du var borte i 48 min', silent: true }])
    const axe = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(axe.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })

  await test.step('no focus is taken; its key and the system’s message lead to it', async () => {
    await expect(answers.keep).not.toBeFocused()
    await page.keyboard.press('b')
    await expect(answers.keep).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(answers.subtract).toBeFocused()
    await timerBar(page).stop.focus()
    await clickNotification(app)
    await expect(answers.keep).toBeFocused()
  })

  await test.step('Behold', async () => {
    await page.keyboard.press('1')
    await expect(card).toBeHidden()
    await expectStarted(page, began)
    expect(await logged(page)).toEqual([])
    await undoAnswer(page)
  })

  await test.step('Trekk fra', async () => {
    await answers.subtract.click()
    await expect(card).toBeHidden()
    expect(await running(page)).toBeNull()
    expect(await logged(page)).toEqual([[72, 'Hytta']])
    await undoAnswer(page)
    await expectStarted(page, began)
    expect(await logged(page)).toEqual([])
  })

  await test.step('Trekk fra og fortsett', async () => {
    await answers.subtractAndContinue.click()
    await expect(card).toBeHidden()
    await expectStarted(page, back)
    expect(await logged(page)).toEqual([[72, 'Hytta']])
    await undoAnswer(page)
  })

  await test.step('Før på annet prosjekt', async () => {
    await answers.otherProject.click()
    await expect(answers.project).toBeFocused()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(answers.otherProject).toBeFocused()
    await page.keyboard.press('Enter')
    await answers.button('Før 48 min').click()
    await expect(card).toContainText('«Prosjekt» er ikke valgt.')
    await answers.pickProject('naustet', /Naustet/)
    await answers.button('Før 48 min').click()
    await expect(card).toBeHidden()
    expect(await logged(page)).toEqual([
      [72, 'Hytta'],
      [48, 'Naustet'],
    ])
    await expectStarted(page, back)
    await undoAnswer(page)
  })

  await test.step('Del opp', async () => {
    await answers.divide.click()
    await expect(answers.part(2)).toBeVisible()
    await answers.part(2).getByRole('button', { name: 'Del i to' }).click()
    await answers.part(2).getByText('Annet prosjekt').click()
    await answers.pickProject('naustet', /Naustet/)
    const until = answers.part(1).getByLabel('Til')
    const first = await until.inputValue()
    await until.fill('nå')
    await expect(answers.part(1).getByRole('alert')).toContainText('Skriv et klokkeslett mellom')
    await until.fill(first)
    await answers.button('Lagre delingen').click()
    await expect(card).toBeHidden()
    const hours = await logged(page)
    expect(hours.map(([, project]) => project)).toEqual(['Hytta', 'Naustet'])
    expect(hours[0]?.[0]).toBe(72)
    const timer = await ranFor(page)
    expect((hours[1]?.[0] ?? 0) + (timer ?? 0)).toBeGreaterThan(20)
    expect((hours[1]?.[0] ?? 0) + (timer ?? 0)).toBeLessThan(28)
    await undoAnswer(page)
  })

  await test.step('Forkast', async () => {
    await answers.discard.click()
    await expect(card).toBeHidden()
    expect(await running(page)).toBeNull()
    expect(await logged(page)).toEqual([])
    await page.getByRole('button', { name: 'Angre', exact: true }).click()
    await answers.keep.click()
    await expect(card).toBeHidden()
  })

  await test.step('sleep, lock and another user are asked about one after another', async () => {
    await letRun(page, 180)
    await beAway(app, 'sleep', 90)
    await expect(card).toContainText('Maskinen sov.')
    await answers.subtractAndContinue.click()
    await expect(card).toBeHidden()
    await letRun(page, 180)
    await beAway(app, 'lock', 40)
    await expect(card).toContainText('Skjermen var låst.')
    await answers.keep.click()
    await expect(card).toBeHidden()
    await letRun(page, 180)
    await beAway(app, 'userSwitch', 30)
    await expect(card).toContainText('En annen bruker var logget på.')
    await answers.keep.click()
    await callBusy(page, 'settings.set', { absenceTakesFocus: true })
    await letRun(page, 180)
    await beAway(app, 'lock', 20)
    await expect(answers.keep).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card).toBeHidden()
    await letRun(page, 180)
    await beAway(app, 'lock', 3)
    await expect(card).toBeHidden()
    expect((await callBusy(page, 'absences.question', undefined)) ?? null).toBeNull()
  })

  await test.step('the settings: stop stops at once and says so, ignore does nothing', async () => {
    const settings = settingsWindow(await openSettings(launched))
    await settings.section('Tidtaker').click()
    await expect(settings.heading).toHaveText('Tidtaker')
    const choice = (setting: string, name: string) =>
      settings.page.getByRole('radiogroup', { name: setting }).getByText(name, { exact: true })
    await choice('Når skjermen låses', 'Stopp tidtakeren').click()
    await choice('Når maskinen sover', 'La den gå').click()
    await expect(settings.page.getByText('Støttes ikke her').first()).toBeVisible()
    const axe = await new AxeBuilder({ page: settings.page }).setLegacyMode().analyze()
    expect(axe.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    await settings.page.close()

    began = await letRun(page, 60)
    await beAway(app, 'sleep', 30)
    await expect(card).toBeHidden()
    await expectStarted(page, began)
    await letRest(app, 12)
    await tellOf(app, 'lock-screen')
    await expect(stopped).toContainText('Skjermen ble låst. Hytta: 0,8 t er ført.')
    await letRest(app, 0)
    await tellOf(app, 'unlock-screen')
    expect(await running(page)).toBeNull()
    await stopped.getByRole('button', { name: 'La den gå videre' }).click()
    await expect(stopped).toBeHidden()
    await expectStarted(page, began)
  })
})

/** Ends when main next says that something about absences has changed. */
async function absenceSeen(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.busy.on('data.changed', ({ areas }) => {
          if (areas.includes('absences')) resolve()
        })
      }),
  )
}

test('a program that was ended, or cut off, asks at the next start; the answer outlives another cut', {
  tag: '@absence',
}, async ({ launchApp, tempFolder }) => {
  test.setTimeout(120_000)
  const file = join(tempFolder, 'user-data', 'busy.db')
  const first = await launchApp({ env })
  await letRest(first.app, 0)
  await startWorked(first.page)
  const began = await letRun(first.page, 60)
  await first.close()
  letBeOlder(file, 90)

  await test.step('ended while the timer ran', async () => {
    const { app, page, kill } = await launchApp({ env })
    await letRest(app, 0)
    const { card, letRun: letGo, button } = absenceCard(page)
    await expect(card).toContainText('Busy eller maskinen var slått av.')
    await expect(card.getByRole('button')).toHaveCount(3)
    await expect(button('Del opp')).toHaveCount(0)
    await letGo.click()
    await expect(card).toBeHidden()
    await expectStarted(page, began - 90 * 60_000)
    await kill()
  })
  letBeOlder(file, 30)

  await test.step('cut off: three choices, each can be taken back', async () => {
    const { app, page, kill } = await launchApp({ env })
    await letRest(app, 0)
    const { card, letRun: letGo, discard, stopAt } = absenceCard(page)
    await expect(card).toContainText('Busy sluttet uten varsel.')
    await expect(card.getByRole('status')).toHaveText('Du var borte i 30 min')
    await letGo.click()
    await expect(card).toBeHidden()
    await expectStarted(page, began - 120 * 60_000)
    await undoAnswer(page)
    await discard.click()
    await expect(card).toBeHidden()
    expect(await running(page)).toBeNull()
    await undoAnswer(page)
    await stopAt.click()
    await expect(card).toBeHidden()
    expect(await running(page)).toBeNull()
    expect(await logged(page)).toEqual([[150, 'Hytta']])
    await kill()
  })

  await test.step('the answer is still there, once', async () => {
    const { app, page } = await launchApp({ env })
    await letRest(app, 0)
    await expect(timerBar(page).start).toBeVisible()
    await expect(absenceCard(page).card).toBeHidden()
    expect(await logged(page)).toEqual([[150, 'Hytta']])
  })
})
