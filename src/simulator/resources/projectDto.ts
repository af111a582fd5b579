import { ids } from '../credentials'
import { base, fixed, kept } from '../dto/base'
import { Dto } from '../dto/dto'
import {
  boolean,
  constant,
  date,
  decimal,
  integer,
  readOnly,
  reference,
  references,
  text,
} from '../dto/field'
import type { Database } from '../store/database'
import type { Project } from '../store/rows'
import { fullName } from './employee'

const plainTexts = {
  displayNameFormat: 'NAME_STANDARD',
  reference: '',
  externalAccountsNumber: '',
  invoiceComment: '',
  invoiceDueDateType: 'DAYS',
  invoiceReceiverEmail: '',
  overdueNoticeEmail: '',
}
const plainNumbers = { markUpOrderLines: 0, markUpFeesEarned: 0, priceCeilingAmount: 0 }
const plainFlags = {
  isPriceCeiling: false,
  useProductNetPrice: false,
  ignoreCompanyProductDiscountAgreement: false,
  invoiceOnAccountVatHigh: false,
}

/** The properties of a project that are stored as they come. */
export const projectPlainNames = [
  ...Object.keys(plainTexts),
  ...Object.keys(plainNumbers),
  ...Object.keys(plainFlags),
  'invoiceDueDate',
]

export const projectName = (project: Project): string => `${project.number} ${project.name}`.trim()

function managerName(project: Project, db: Database): string {
  const manager = db.employees.get(project.projectManager ?? 0)
  return manager === undefined ? '' : `${fullName(manager)} (${manager.employeeNumber})`
}

export const projectDto = new Dto<Project>({
  name: 'ProjectDTO',
  path: 'project',
  find: (db, id) => db.projects.get(id),
  fields: {
    ...base<Project>('project'),
    name: text((row) => row.name),
    number: text((row) => row.number),
    displayName: readOnly(text(projectName)),
    description: text((row) => row.description),
    projectManager: reference('EmployeeDTO', (row) => row.projectManager),
    department: reference('DepartmentDTO', (row) => row.department),
    mainProject: reference('ProjectDTO', (row) => row.mainProject),
    startDate: date((row) => row.startDate),
    endDate: date((row) => row.endDate),
    customer: reference('CustomerDTO', (row) => row.customer),
    isClosed: boolean((row) => row.isClosed),
    isReadyForInvoicing: boolean((row) => row.isReadyForInvoicing),
    isInternal: boolean((row) => row.isInternal),
    isOffer: boolean((row) => row.isOffer),
    isFixedPrice: boolean((row) => row.isFixedPrice),
    ...fixed<Project>(null, ['projectCategory', 'deliveryAddress', 'boligmappaAddress']),
    ...kept<Project>(text, plainTexts),
    discountPercentage: readOnly(decimal(() => 0)),
    vatType: reference('VatTypeDTO', () => 3),
    fixedprice: decimal((row) => row.fixedprice),
    contributionMarginPercent: readOnly(decimal(() => 0)),
    numberOfSubProjects: readOnly(constant(0)),
    numberOfProjectParticipants: readOnly(integer((row, db) => db.participantsByProject.idsOf(row.id).size)),
    ...fixed<Project>([], ['orderLines']),
    currency: reference('CurrencyDTO', () => ids.currency),
    ...kept<Project>(decimal, plainNumbers),
    ...kept<Project>(boolean, plainFlags),
    projectHourlyRates: references('ProjectHourlyRateDTO', (row, db) => [...db.ratesByProject.idsOf(row.id)]),
    forParticipantsOnly: boolean((row) => row.forParticipantsOnly),
    participants: references('ProjectParticipantDTO', (row, db) => [
      ...db.participantsByProject.idsOf(row.id),
    ]),
    ...fixed<Project>(null, ['contact', 'attention', 'preliminaryInvoice']),
    ...fixed<Project>([], ['invoicingPlan']),
    generalProjectActivitiesPerProjectOnly: boolean((row) => row.generalProjectActivitiesPerProjectOnly),
    projectActivities: references('ProjectActivityDTO', (row, db) => [
      ...db.projectActivitiesByProject.idsOf(row.id),
    ]),
    hierarchyNameAndNumber: readOnly(text(projectName)),
    ...kept<Project>(integer, { invoiceDueDate: 14 }),
    accessType: text((row) => row.accessType),
    customerName: readOnly(text((row, db) => db.customers.get(row.customer ?? 0)?.name ?? null)),
    hierarchyLevel: readOnly(constant(0)),
    projectManagerNameAndNumber: readOnly(text(managerName)),
    totalInvoicedOnAccountAmountAbsoluteCurrency: readOnly(decimal(() => 0)),
    invoiceReserveTotalAmountCurrency: readOnly(decimal(() => 0)),
    ...fixed<Project>([], ['accountingDimensionValues']),
  },
})
