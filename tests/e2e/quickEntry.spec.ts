import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addDays, weekOf } from '../../src/shared/domain/localDay.ts'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { clock, logHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { registering } from './pages/registering.ts'

/** What is logged on a day: project, work type, clock times and text. */
async function logged(page: Page, day = today()): Promise<string[]> {
  const week = await callBusy(page, 'timeEntries.week', { day })
  const entries = week.days.find((each) => each.day === day)?.entries ?? []
  return entries.map(({ projectName, workTypeName, from, to, minutes, description }) =>
    [projectName, workTypeName, from, to, minutes, description].join(' '),
  )
}

test('hours are written in one line, repeated, made from a template, duplicated and had back', {
  tag: '@keyboard-only',
}, async ({ startConnected }) => {
  test.setTimeout(150_000)
  const { page, settings } = await startConnected()
  const { keyboard } = page
  const panels = registering(page)
  const editor = entryEditor(page)
  const axe = async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  }
  const press = async (key: string) => {
    await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toHaveCount(0)
    await keyboard.press(key)
  }
  const command = async (typed: string, name: string | RegExp) => {
    await press('Control+k')
    await panels.palette.fill(typed)
    await panels.command(name).click()
  }
  await expect(mainWindow(page).timeline).toBeVisible()

  await test.step('a line is understood part by part, and saved by Enter', async () => {
    await press('q')
    await expect(panels.line).toBeFocused()
    await keyboard.type('acme anbud møte 9-11:30 møte om anbud')
    await expect(panels.understood('Prosjekt')).toHaveText(/Acme anbud.*Acme Norge AS/)
    await expect(panels.understood('Arbeidstype')).toHaveText('Møte')
    await expect(panels.understood('Tid')).toHaveText('09:00–11:30 · 2,5 t')
    await expect(panels.understood('Beskrivelse')).toHaveText('møte om anbud')
    await axe()
    // Held down, it saves once.
    for (let times = 0; times < 5; times++) await keyboard.down('Enter')
    await keyboard.up('Enter')
    await expect(panels.quick).toBeHidden()
    await expect.poll(() => logged(page)).toEqual(['Acme anbud Møte 540 690 150 møte om anbud'])
  })

  await test.step('what is missing is said; arrow keys choose among projects; Tab goes to the editor', async () => {
    await press('q')
    await expect(panels.line).toBeFocused()
    await keyboard.type('acme i går')
    await expect(panels.meant).toHaveText([/1002.*Acme anbud/, /Acme/, /Acme/])
    await keyboard.press('ArrowDown')
    await expect(panels.meant.nth(1)).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('ArrowUp')
    await expect(panels.understood('Prosjekt')).toHaveText(/Acme anbud/)
    await keyboard.press('Enter')
    await expect(panels.quick.getByRole('alert')).toHaveText('Mangler: tid.')
    await keyboard.type(' 2t notat')
    await expect(panels.understood('Tid')).toHaveText('2,0 t')
    await keyboard.press('Tab')
    await expect(editor.project).toHaveValue('Acme anbud')
    await expect(editor.workType).toHaveValue('Møte')
    await expect(editor.duration).toHaveValue('2,0 t')
    await expect(editor.description).toHaveValue('notat')
    await keyboard.press('Control+Enter')
    await expect.poll(() => logged(page, addDays(today(), -1))).toEqual(['Acme anbud Møte   120 notat'])
  })

  await test.step('«Gjenta sist» and the usual thing are seen before Enter saves them', async () => {
    await press('Shift+N')
    await expect(editor.description).toHaveValue('notat')
    await keyboard.press('Escape')
    await expect(editor.dialog).toBeHidden()
    await press('n')
    await expect(editor.options.first()).toHaveText(/1002.*Acme anbud/)
    await keyboard.press('Enter')
    await expect(editor.workType).toHaveValue('Møte')
    await keyboard.press('Enter')
    await expect(editor.duration).toHaveValue('2,0 t')
    await keyboard.press('Enter')
    await expect.poll(() => logged(page)).toContain('Acme anbud Møte   120 ')
    await press('Control+z')
    await expect.poll(() => logged(page)).toHaveLength(1)
  })

  await test.step('a project is made a favourite by its key, and comes first', async () => {
    await press('n')
    await keyboard.type('nordlys app')
    await expect(editor.options).toHaveText([/Nordlys app/])
    await keyboard.press('Control+d')
    await expect(editor.options).toHaveText([/Nordlys app.*Favoritt/])
    await editor.project.fill('')
    await expect(editor.options.first()).toHaveText(/Nordlys app/)
    await axe()
    await keyboard.press('Escape')
    await keyboard.press('Escape')
    await expect(editor.dialog).toBeHidden()
  })

  const openFirst = async () => {
    await page.getByRole('main').getByText('møte om anbud').first().click()
    if (!(await editor.dialog.isVisible())) await keyboard.press('Enter')
    await expect(editor.description).toHaveValue('møte om anbud')
  }

  await test.step('an overlap is said while typing, and can be shortened away', async () => {
    await logHours(page, { project: '1003', workType: 'Appdesign', day: today(), span: clock(12, 13) })
    await openFirst()
    await editor.to.fill('12:30')
    await expect(editor.dialog).toContainText('Overlapper 12:00–12:30 med Nordlys app')
    await editor.dialog.getByRole('button', { name: 'Kort ned' }).click()
    await expect(editor.to).toHaveValue('12:00')
    await expect(editor.dialog).not.toContainText('Overlapper')
    await editor.save.click()
    await expect.poll(() => logged(page)).toContain('Acme anbud Møte 540 720 180 møte om anbud')
  })

  await test.step('an entry becomes a template, which is used by Enter and by its name', async () => {
    await openFirst()
    await panels.more.click()
    await panels.moreItem('Lagre som mal').click()
    await panels.templates.getByLabel('Navn').fill('Anbudsmøte')
    await keyboard.press('Enter')
    await expect(panels.template('Anbudsmøte')).toBeVisible()
    await axe()
    await panels.template('Anbudsmøte').getByRole('button').first().press('F2')
    await panels.templates.getByLabel('Navn').fill('Ukemøte')
    await keyboard.press('Enter')
    await expect(panels.template('Ukemøte')).toBeVisible()
    await panels.template('Ukemøte').getByRole('button').first().press('Enter')
    await expect(panels.templates).toBeHidden()
    await expect.poll(() => logged(page)).toHaveLength(3)
    await panels.undo.click()
    await expect.poll(() => logged(page)).toHaveLength(2)
    await command('mal ukemote', 'Bruk mal: Ukemøte')
    await expect.poll(() => logged(page)).toHaveLength(3)
    await press('Control+z')
    await expect.poll(() => logged(page)).toHaveLength(2)
  })

  await test.step('an entry is duplicated to days that are chosen with the keys, in one step', async () => {
    await openFirst()
    await panels.more.click()
    await panels.moreItem('Dupliser').click()
    await expect(panels.duplicate.locator(`[data-day="${today()}"]`)).toBeFocused()
    for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'Space']) await keyboard.press(key)
    await expect(panels.duplicate).toContainText('2 dager · 6,0 t')
    await axe()
    await keyboard.press('Enter')
    const later = [addDays(today(), 7), addDays(today(), 14)]
    for (const day of later) await expect.poll(() => logged(page, day)).toHaveLength(1)
    await panels.undo.click()
    for (const day of later) await expect.poll(() => logged(page, day)).toEqual([])
  })

  await test.step('«Logg» tells what changed, and brings it back', async () => {
    await openFirst()
    await panels.more.click()
    await panels.moreItem('Logg').click()
    await expect(panels.log).toContainText('Du: endring')
    await expect(panels.log).toContainText('09:00–11:30 → 09:00–12:00')
    await axe()
    await panels.log.getByRole('button', { name: 'Gjenopprett' }).click()
    await expect.poll(() => logged(page)).toContain('Acme anbud Møte 540 690 150 møte om anbud')
    await expect(panels.log).toContainText('Gjenopprettet: gjenoppretting')
    await keyboard.press('Escape')
  })

  await test.step('what was deleted is had back; the settings window undoes it too', async () => {
    await openFirst()
    await panels.more.click()
    await panels.moreItem('Slett').click()
    await expect.poll(() => logged(page)).toHaveLength(1)
    await command('slettde', 'Slettede oppføringer')
    await expect(panels.deleted).toContainText('møte om anbud')
    await panels.deleted.getByRole('button', { name: 'Gjenopprett' }).click()
    await expect.poll(() => logged(page)).toHaveLength(2)
    await expect(panels.deleted).toContainText('Ingenting er slettet denne uken')
    await keyboard.press('Escape')
    await settings.locator('h1').click()
    await settings.keyboard.press('Control+z')
    await expect.poll(() => logged(page)).toHaveLength(1)
    await settings.keyboard.press('Control+Shift+z')
    await expect.poll(() => logged(page)).toHaveLength(2)
    await settings.close()
  })

  await test.step('the palette reaches other views, settings and hours in free text; ? tells all keys', async () => {
    await mainWindow(page).outbox.click()
    await command('forige uke', /^Forrige uke\s*Tidslinje/)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toContainText(`Uke ${weekOf(addDays(today(), -7)).week}`)
    await press('t')
    await expect(heading).toContainText(`Uke ${weekOf(today()).week}`)
    await press('Control+k')
    await panels.palette.fill('acme anbud møte 14-15 prat')
    await expect(panels.command(/^Før: Acme anbud · Møte · 14:00–15:00/)).toBeVisible()
    await keyboard.press('Enter')
    await expect.poll(() => logged(page)).toContain('Acme anbud Møte 840 900 60 prat')
    await press('Control+k')
    await panels.palette.fill('utseende')
    await expect(panels.command(/Generelt/)).toBeVisible()
    await axe()
    await keyboard.press('Escape')
    await press('?')
    const sheet = page.getByRole('dialog', { name: 'Hurtigtaster' })
    for (const name of ['Hurtigføring', 'Gjenta sist', 'Maler', 'Les fra Tripletex nå', 'Forrige uke']) {
      await expect(
        sheet
          .getByRole('term')
          .filter({ hasText: new RegExp(`^${name}$`) })
          .first(),
      ).toBeVisible()
    }
  })
})
