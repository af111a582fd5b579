import { expect, test } from './app/test.ts'

test('a search in the settings leads to what was looked for, marks it and puts the keyboard there', {
  tag: '@integration-rules',
}, async ({ startConnected }) => {
  const { settings: window } = await startConnected()
  const search = window.getByRole('searchbox', { name: 'Søk i innstillinger' })
  const found = window.locator('[data-found]')
  const lookFor = async (query: string) => {
    await search.fill(query)
    await search.press('Enter')
  }

  for (const [query, name] of [
    ['synk', 'Prosjektsynkronisering'],
    ['api key', 'Bytt nøkkel'],
    ['hent nå', 'Hent prosjekter og kunder'],
    ['test tilkobling', 'Test tilkobling'],
    ['ta kopi', 'Ta kopi nå'],
    ['csv', 'Prosjekter'],
    ['kom i gang', 'Skjul listen'],
  ] as const) {
    await lookFor(query)
    await expect(found).toBeInViewport()
    const control = found
      .getByRole('button', { name, exact: true })
      .or(found.getByRole('switch', { name, exact: true }))
    await expect(control).toBeFocused()
  }
  for (const [query, text] of [
    ['rettigheter', 'Rettigheter som mangler'],
    ['forespørsel', 'Forespørsler den siste timen'],
    ['tripeltex', 'nøkkelen tilhører Kari Nordmann'],
    ['mappen', 'Kopiene ligger på denne maskinen'],
  ] as const) {
    await lookFor(query)
    await expect(found).toBeInViewport()
    await expect(found).toContainText(text)
  }

  await search.fill('change log')
  await expect(window.getByRole('link', { name: 'Endringslogg' })).toHaveCount(2)
  await expect(window.getByRole('link', { name: 'Timeoverføring' })).toHaveCount(0)
})
