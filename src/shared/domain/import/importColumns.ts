import { z } from 'zod'
import { foldText } from '../foldText'

/** What can be imported, as it stands in the address of the page. */
export const ImportRegister = z.enum(['projects', 'work-types', 'people'])
export type ImportRegister = z.infer<typeof ImportRegister>

/** What the columns of each register are called, in bokmål and English; the first words are those that are shown. */
const COLUMNS = {
  projects: {
    number: ['nummer', 'prosjektnummer', 'nr', 'prosjektnr', 'number', 'project number', 'no'],
    name: ['navn', 'prosjektnavn', 'prosjekt', 'name', 'project name', 'project'],
    customer: ['kunde', 'kundenavn', 'customer', 'customer name', 'client'],
    startDate: ['startdato', 'start', 'fra', 'fra dato', 'start date', 'from'],
    endDate: ['sluttdato', 'slutt', 'til', 'til dato', 'end date', 'end', 'to'],
  },
  'work-types': {
    name: ['navn', 'arbeidstype', 'aktivitet', 'name', 'work type', 'activity'],
    category: ['kategori', 'category'],
    price: ['timepris', 'standard timepris', 'pris', 'hourly price', 'hourly rate', 'price', 'rate'],
    billable: ['fakturerbar', 'billable', 'chargeable'],
    product: ['produkt', 'produktnummer', 'varenummer', 'product', 'product number'],
  },
  people: {
    name: ['navn', 'fullt navn', 'ansatt', 'name', 'full name', 'employee'],
    email: ['e-post', 'epost', 'e-postadresse', 'mail', 'e-mail', 'email'],
    employeeNumber: ['ansattnummer', 'ansattnr', 'nummer', 'nr', 'employee number', 'number', 'no'],
    role: ['rolle', 'tilgang', 'role', 'access'],
  },
} as const satisfies Record<ImportRegister, Record<string, readonly string[]>>

export const ImportField = z.enum([
  'number',
  'name',
  'customer',
  'startDate',
  'endDate',
  'category',
  'price',
  'billable',
  'product',
  'email',
  'employeeNumber',
  'role',
])
export type ImportField = z.infer<typeof ImportField>

/** The columns that can be imported into a register; only the name must be there. */
export function fieldsOf(register: ImportRegister): ImportField[] {
  return ImportField.options.filter((field) => field in COLUMNS[register])
}

/** The field that a column's head names, however it is spelled; null for a column that is not read. */
export function fieldNamed(register: ImportRegister, head: string): ImportField | null {
  const named = folded(head)
  const names: Partial<Record<ImportField, readonly string[]>> = COLUMNS[register]
  return fieldsOf(register).find((field) => names[field]?.some((name) => folded(name) === named)) ?? null
}

/** Spaces, hyphens and full stops are used as one likes. */
function folded(text: string): string {
  return foldText(text).replaceAll(/[\s._-]/g, '')
}
