import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callBusy } from './app/callBusy.ts'
import { reaching, untilPulled } from './app/connectedApp.ts'
import { lastWorkWeek } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { clock, submitHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { chooseToSave, exchangePanels } from './pages/exchangePanels.ts'

test('hours go to whoever approves them as a file, and what was decided comes back', async ({
  launchApp,
  startSimulator,
  tempFolder,
}) => {
  test.setTimeout(180_000)
  const simulator = await startSimulator()
  const begin = async (folder: string, name: string, employeeNumber: string) => {
    const running = await launchApp({ env: reaching(simulator), userDataDir: join(tempFolder, folder) })
    const person = { name, email: '', employeeNumber }
    const opened = running.app.waitForEvent('window')
    await callBusy(running.page, 'welcome.start', { way: 'tripletex', person })
    await callBusy(running.page, 'integration.connect', {
      userKey: 'sim-admin',
      projectSync: true,
      environment: 'production',
      address: '',
      consumerToken: '',
    })
    await untilPulled(running.page)
    await (await opened).close()
    return running
  }
  const leader = await begin('leader', 'Kari Nordmann', '1')
  const worker = await begin('worker', 'Ola Hansen', '2')
  const [theirs, ours] = [exchangePanels(worker.page), exchangePanels(leader.page)]
  const [monday, tuesday] = lastWorkWeek()
  const file = join(tempFolder, 'uke.busy')

  await test.step('the hours are exported', async () => {
    await submitHours(
      worker,
      { project: '1001', workType: 'Utvikling', day: monday, span: clock(8, 12), description: 'Anbud' },
      { project: '1001', workType: 'Utvikling', day: tuesday, span: clock(9, 15) },
    )
    await worker.page.getByRole('button', { name: 'Mer', exact: true }).click()
    await worker.page.getByRole('menuitem', { name: 'Eksporter til godkjenning' }).click()
    await theirs.lastWeek.check({ force: true })
    await expect(theirs.exporting).toContainText('2 oppføringer · 10,0 t')
    await expectAccessible(worker.page, 'Eksporter til godkjenning')
    await chooseToSave(worker.app, null)
    await theirs.save.click()
    await expect(theirs.save).toBeEnabled()
    await chooseToSave(worker.app, join(tempFolder, 'no such folder', 'uke.busy'))
    await theirs.save.click()
    await expect(theirs.exporting.getByRole('alert')).toContainText('Filen ble ikke lagret')
    await chooseToSave(worker.app, file)
    await theirs.save.click()
    await expect(theirs.exporting.getByRole('status')).toContainText(file)
    await worker.page.keyboard.press('Escape')
  })

  await test.step('a damaged file is refused, and the whole one taken in after a look', async () => {
    await leader.page.goto(new URL('#/approval/period', leader.page.url()).href)
    await leader.page.getByRole('button', { name: 'Importer', exact: true }).click()
    const damaged = join(tempFolder, 'skadet.busy')
    writeFileSync(damaged, readFileSync(file, 'utf8').replace('Anbud', 'Tilbud'))
    await ours.choose(damaged)
    await expect(ours.importing.getByRole('alert')).toContainText('Filen er skadet')
    await ours.choose(file)
    await expect(ours.importing.getByRole('heading', { name: /^Timene til Ola/ })).toBeVisible()
    await expect(ours.rows).toHaveCount(2)
    await expect(ours.rows.first()).toContainText('Anbud')
    await expectAccessible(leader.page, 'Importer, forhåndsvisning')
    await ours.run.click()
    await expect(ours.done).toContainText('Importert: 2 nye.')
    await ours.close.click()
  })

  await test.step('the decisions go back', async () => {
    const { people } = await callBusy(leader.page, 'approval.period', { from: monday, to: tuesday })
    const ola = people.find(({ name }) => name.startsWith('Ola'))
    if (!ola) throw new Error('Ola has no hours.')
    const { approvable } = await callBusy(leader.page, 'approval.personWeek', {
      personId: ola.personId,
      day: monday,
    })
    const [first = '', second = ''] = approvable
    await callBusy(leader.page, 'approval.reject', { ids: [first], reason: 'Feil prosjekt' })
    await callBusy(leader.page, 'approval.approve', { kind: 'entries', ids: [second] })
    await leader.page.goto(new URL(`#/approval/period/${ola.personId}/${monday}`, leader.page.url()).href)
    const back = join(tempFolder, 'tilbake.busy')
    await chooseToSave(leader.app, back)
    await leader.page.getByRole('button', { name: 'Eksporter avgjørelser' }).click()
    await expect(leader.page.getByText('er lagret:')).toContainText(back)

    await worker.page.keyboard.press('Control+k')
    await worker.page.getByPlaceholder('Hva vil du gjøre?').fill('importer timer')
    await worker.page.getByRole('button', { name: 'Importer timer eller avgjørelser' }).click()
    await theirs.choose(back)
    await expect(theirs.importing).toContainText('Begrunnelse: Feil prosjekt')
    await theirs.run.click()
    await expect(theirs.done).toContainText('Importert: 1 godkjent, 1 avvist.')
    await theirs.close.click()

    await worker.page.getByRole('button', { name: 'Mer', exact: true }).click()
    await worker.page.getByRole('menuitem', { name: 'Importer timer eller avgjørelser' }).click()
    await theirs.choose(back)
    await expect(theirs.importing).toContainText('Alt i filen er allerede her.')
    await expect(theirs.run).toBeHidden()
  })
})
