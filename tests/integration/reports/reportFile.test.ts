import { addLocalProject } from '@main/projects/localProjects'
import { reportFile } from '@main/reports/reportFile'
import { readCsv } from '@shared/domain/import/csv'
import { LocalDay } from '@shared/domain/localDay'
import { ReportColumn } from '@shared/domain/reports/dimension'
import { createTranslator } from '@shared/i18n/translator'
import type { ReportInput, ShownReport } from '@shared/ipc/reports'
import ExcelJS from 'exceljs'
import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { november, reportWorld } from './reportWorld'

const minutes = (count: number) => ({ span: { kind: 'duration', minutes: count } }) as const
const words = { t: createTranslator('nb').t, language: 'nb' } as const

function filledWorld() {
  const world = reportWorld()
  world.setup({ priceOre: 119_999 })
  const formula = addLocalProject(world.store, v7, '=HYPERLINK("http://ond")')
  world.logged(world.ola, { day: LocalDay.parse('2026-11-04'), ...minutes(440) })
  world.logged(world.ola, { workTypeId: world.meeting, day: LocalDay.parse('2026-11-12'), ...minutes(61) })
  world.logged(world.pia, { projectId: formula, day: LocalDay.parse('2026-11-12'), ...minutes(95) })
  world.told({ day: LocalDay.parse('2026-11-04') }, 440)
  const shown = (change: Partial<ReportInput>): ShownReport => ({
    input: { ...november, ...change },
    columns: [...ReportColumn.options],
    sort: { by: 'name', descending: false },
    opened: [],
    filters: ['Ansatt: Ola, Pia'],
  })
  return { ...world, shown }
}

/** What a workbook holds, cell by cell, read by another library than the one that writes it. */
async function workbookOf(content: string | Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  const bytes = Uint8Array.from(Buffer.from(content))
  await workbook.xlsx.load(bytes.buffer)
  return workbook
}

it('a workbook has numbers, dates and a head that stays, and its sums are those of the report', async () => {
  const { services, kari, shown, report } = filledWorld()
  const input = { group: 'week', subgroup: 'project' } as const
  const workbook = await workbookOf(await reportFile(services, kari, 'xlsx', shown(input), words))
  const sheet = workbook.getWorksheet('Timerapport')
  const rows: unknown[][] = []
  sheet?.eachRow((row) => rows.push(Array.isArray(row.values) ? row.values.slice(1) : []))
  const [head = [], ...body] = rows
  expect(head).toEqual([
    'Uke',
    'Første dag',
    'Prosjektnr.',
    'Prosjekt',
    'Kapasitet',
    'Registrert',
    'Fakturerbart',
    'Faktureringsgrad',
    'Beløp (kr)',
    'Uten pris',
    'Sendt',
    'Ikke sendt',
  ])
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  const place = (name: string) => head.indexOf(name)
  // The capacity of a week is not told apart by projects, and stands alone.
  const at = body.findIndex((row) => row[place('Prosjekt')] === 'Havila')
  expect(body[at]?.slice(0, 4)).toEqual(['Uke 45, 2026', new Date('2026-11-02T00:00:00Z'), '1', 'Havila'])
  const total = body.at(-1) ?? []
  const parts = body.slice(0, -1)
  const sum = (name: string) => parts.reduce((all, row) => all + Number(row[place(name)] ?? 0), 0)
  const told = (await report(kari, input)).total
  for (const [name, value] of [
    ['Registrert', told.registered / 60],
    ['Fakturerbart', told.billable / 60],
    ['Beløp (kr)', told.ore / 100],
    ['Sendt', told.sent / 60],
  ] as const) {
    expect(typeof total[place(name)], name).toBe('number')
    expect(total[place(name)], name).toBeCloseTo(value, 9)
    expect(sum(name), name).toBeCloseTo(value, 9)
  }
  expect(told.sent).toBe(440)
  expect(total[place('Faktureringsgrad')]).toBeCloseTo((440 + 95) / (440 + 61 + 95), 9)
  const formats = ['Første dag', 'Registrert', 'Faktureringsgrad', 'Beløp (kr)'].map(
    (name) => sheet?.getCell(at + 2, place(name) + 1).numFmt,
  )
  expect(formats).toEqual(['yyyy-mm-dd', '#,##0.00', '0 %', '#,##0.00'])
  expect(sheet?.getColumn(4).width).toBeGreaterThan(20)
  expect(body.flat()).toContain('=HYPERLINK("http://ond")')
  sheet?.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)))
  const about = workbook.getWorksheet('Om rapporten')
  expect(about?.getCell('B1').value).toEqual(new Date('2026-11-01T00:00:00Z'))
  expect(about?.getCell('B3').value).toBe('Uke, Prosjekt')
  expect(about?.getCell('B4').value).toBe('Ansatt: Ola, Pia')
})

it('a CSV file is read back with the same sums, and no name in it is a formula', async () => {
  const { services, kari, shown, report } = filledWorld()
  const content = await reportFile(services, kari, 'csv', shown({ subgroup: 'person' }), words)
  expect(String(content).startsWith('\ufeff')).toBe(true)
  const [head, ...rows] = readCsv(String(content)).rows.map(({ cells }) => cells)
  // There is no capacity of a project.
  expect(head).toEqual([
    'Prosjektnr.',
    'Prosjekt',
    'Ansatt',
    'Registrert',
    'Fakturerbart',
    'Faktureringsgrad',
    'Beløp (kr)',
    'Uten pris',
    'Sendt',
    'Ikke sendt',
  ])
  const number = (text: string | undefined) => Number((text ?? '').replace(',', '.'))
  const column = (name: string) => rows.map((cells) => number(cells[head?.indexOf(name) ?? 0]))
  const { total } = await report(kari, { subgroup: 'person' })
  for (const [name, value, of] of [
    ['Registrert', total.registered, 60],
    ['Sendt', total.sent, 60],
    ['Beløp (kr)', total.ore, 100],
  ] as const) {
    const all = column(name).map((each) => Math.round(each * of))
    expect(all.at(-1), name).toBe(value)
    expect(
      all.slice(0, -1).reduce((sum, each) => sum + each, 0),
      name,
    ).toBe(value)
  }
  expect(rows.map((cells) => cells[1])).toContain(`'=HYPERLINK("http://ond")`)
})

it('the capacity of people is in a file that divides their hours by project, also of who has none', async () => {
  const { services, kari, shown, report, geir } = filledWorld()
  const input = { group: 'person', subgroup: 'project' } as const
  const content = await reportFile(services, kari, 'csv', shown(input), words)
  const [head = [], ...rows] = readCsv(String(content)).rows.map(({ cells }) => cells)
  const total = rows.at(-1) ?? []
  const hours = (cells: readonly string[], name: string) =>
    Math.round(Number((cells[head.indexOf(name)] ?? '').replace(',', '.')) * 60)
  for (const name of ['Kapasitet', 'Registrert']) {
    const sum = rows.slice(0, -1).reduce((all, cells) => all + hours(cells, name), 0)
    expect(sum, name).toBe(hours(total, name))
  }
  expect(hours(total, 'Kapasitet')).toBe((await report(kari, input)).total.capacity)
  expect(rows.filter(([name]) => name === geir.name)).toHaveLength(1)
})

it('what those may not see who do not lead a project is in no file', async () => {
  const { services, ola, shown } = filledWorld()
  const content = String(await reportFile(services, ola, 'csv', shown({ group: 'person' }), words))
  const [head, ...rows] = readCsv(content).rows.map(({ cells }) => cells)
  expect(head).not.toContain('Beløp (kr)')
  expect(rows.map(([name]) => name)).toEqual(['Ola', 'Sum'])
})
