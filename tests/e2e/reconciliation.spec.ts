import { lastWorkWeek } from './app/days.ts'
import { lasting, logHours, submitHours } from './app/hours.ts'
import { othersChange, othersDelete, othersWrite } from './app/others.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { outboxPage } from './pages/outboxPage.ts'
import { reconciliationPage } from './pages/reconciliationPage.ts'

const meeting = { project: '1001', workType: 'Møte' }
const work = { project: '1002', workType: 'Konsulentarbeid' }

test('what agrees is said to; what somebody changed or deleted in Tripletex shows after reading, and is sent again', async ({
  startConnected,
}) => {
  const { running, simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const { sync } = mainWindow(page)
  const view = reconciliationPage(page)
  const [monday, tuesday] = lastWorkWeek()
  await submitHours(
    running,
    { ...meeting, day: monday, span: lasting(2) },
    { ...work, day: tuesday, span: lasting(7.5) },
  )
  await logHours(page, { ...meeting, day: tuesday, span: lasting(1) })
  await expect(sync).toHaveText(/^Alt sendt/)

  await view.link.click()
  await view.choosePeriod('Forrige uke')
  await view.read.click()
  await expect(view.age).toHaveText(/^Lest \d\d:\d\d i dag$/)
  await expect(view.row('Acme anbud')).toContainText(/7,5 t7,5 t.*7,5 t0,0 tStemmer/)
  await expect(view.row('Ikke sendt')).toContainText(/1,0 t0,0 t sendes.*0,0 t/)
  await expect(view.sum).toContainText('Alt stemmer ✔')
  await view.onlyDifferences.check()
  await expect(page.getByRole('main')).toContainText('Tripletex har det den skal ha i hele perioden.')
  await view.onlyDifferences.uncheck()

  await test.step('changed there', async () => {
    await othersChange(simulator, { ...work, day: tuesday }, { hours: 3 })
    await expect(view.row('Acme anbud')).toContainText('Stemmer')
    await view.read.click()
    await expect(view.row('Acme anbud')).toContainText(/7,5 t.*3,0 t−4,5 tAvvik/)
    await expect(view.sum).toContainText('1 avvik')
    await expect(view.link).toContainText('1')
    await view.onlyDifferences.check()
    await expect(view.row('Havila drift')).toBeHidden()
    await view.sendAgain('Acme anbud').click()
    await expect.poll(async () => (await timesheet(simulator)).map(({ hours }) => hours)).toEqual([2, 7.5])
    await expect(page.getByRole('main')).toContainText('Alt stemmer ✔')
    await view.onlyDifferences.uncheck()
    await view.openLog('Acme anbud').click()
    await expect(view.log.getByRole('listitem')).toHaveText([
      /Noen endret timene til 3,0 t i Tripletex\. Busy skrev over med 7,5 t\.$/,
      /Du valgte Send på nytt\.$/,
      /Busy skrev 7,5 t i Tripletex\.$/,
    ])
    await view.openLog('Acme anbud').click()
  })

  await test.step('deleted there', async () => {
    await othersDelete(simulator, { ...work, day: tuesday })
    await view.read.click()
    await expect(view.row('Acme anbud')).toContainText(/–−7,5 tAvvik/)
    await view.sendAgain('Acme anbud').click()
    await expect(view.row('Acme anbud')).toContainText('Stemmer')
    expect(await timesheet(simulator)).toContainEqual({ employee: '1', ...work, day: tuesday, hours: 7.5 })
    await view.openLog('Acme anbud').click()
    await expect(view.log).toContainText('Noen slettet timene i Tripletex. Busy skrev 7,5 t på nytt.')
  })

  await test.step('hours that Busy knows nothing of', async () => {
    await othersWrite(simulator, { project: '1003', workType: 'Møte', day: monday, hours: 1.5 })
    await view.read.click()
    await expect(view.row('Nordlys app')).toContainText(/0,0 t.*1,5 t\+1,5 tBare i Tripletex/)
    await expect(view.sendAgain('Nordlys app')).toBeHidden()
  })
})

test('without a network the last known stays, with its age, and a failed reading is told in words', async ({
  startConnected,
}) => {
  const { running, simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const view = reconciliationPage(page)
  const [monday] = lastWorkWeek()
  await submitHours(running, { ...meeting, day: monday, span: lasting(2) })
  await expect(mainWindow(page).sync).toHaveText(/^Alt sendt/)
  await view.link.click()
  await view.choosePeriod('Forrige uke')
  await page.keyboard.press('r')
  await expect(view.row('Havila drift')).toContainText('Stemmer')
  await expect(view.age).toHaveText(/^Lest/)
  const age = await view.age.textContent()

  await simulator.faults({ kind: 'offline' })
  await view.read.click()
  await expect(view.problem).toContainText('Busy får ikke kontakt med Tripletex.')
  await expect(view.row('Havila drift')).toContainText(/2,0 t.*2,0 t.*2,0 t0,0 tStemmer/)
  await expect(view.age).toHaveText(age ?? '')

  await test.step('days that were never read are said to be', async () => {
    await view.choosePeriod('Forrige måned')
    for (let month = 0; month < 3; month++) await view.previous.click()
    await expect(view.age).toHaveText('Deler av perioden er aldri lest')
    await expect(page.getByRole('main')).toContainText('Ingen timer i perioden')
  })
})

test('Utboks leads to the week of an item', async ({ startConnected }) => {
  const { running, page } = await startConnected({ transfer: 'onSubmission' })
  const outbox = outboxPage(page)
  const view = reconciliationPage(page)
  const [monday] = lastWorkWeek()
  await submitHours(running, { ...meeting, day: monday, span: lasting(2) })
  await mainWindow(page).outbox.click()
  await outbox.showHours('Havila drift').click()
  await outbox.showReconciliation('Havila drift').click()
  await expect(view.heading).toBeVisible()
  await expect(view.period).toContainText('Forrige uke')
  await expect(view.row('Havila drift')).toContainText('2,0 t')
})
