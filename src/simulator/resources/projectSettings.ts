import { Dto } from '../dto/dto'
import { boolean, constant, type Field, integer, type Scalar, text } from '../dto/field'
import { valueAnswer } from '../http/answers'
import { readBody } from '../http/body'
import { type Answer, type Call, type Route, requireAdministrator } from '../http/call'
import type { Settings } from '../settings'

/** Switches that decide who may book hours; they are the simulator's own settings. */
const deciding = ['onlyProjectMembersCanRegisterInfo', 'onlyProjectActivitiesTimesheetRegistration'] as const

const flags = {
  approveHourLists: false,
  approveInvoices: false,
  markReadyForInvoicing: false,
  historicalInformation: true,
  projectForecast: false,
  budgetOnSubcontracts: false,
  projectCategories: false,
  referenceFee: false,
  autoCloseInvoicedProjects: false,
  mustApproveRegisteredHours: false,
  showProjectOrderLinesToAllProjectParticipants: false,
  hourCostPercentage: false,
  fixedPriceProjectsInvoiceByProgress: false,
  projectBudgetReferenceFee: false,
  allowMultipleProjectInvoiceVat: false,
  standardReinvoicing: false,
  isCurrentMonthDefaultPeriod: false,
  showProjectOnboarding: false,
  autoConnectIncomingOrderlineToProject: false,
  autoGenerateProjectNumber: true,
  hourlyRateProjectsWriteUpDown: false,
  showRecentlyClosedProjectsOnSupplierInvoice: false,
  resourcePlanning: false,
  resourceGroups: false,
  holidayPlan: false,
  customControlForms: false,
  useLoggedInUserEmailOnProjectBudget: false,
  useLoggedInUserEmailOnProjectContract: false,
  useLoggedInUserEmailOnDocuments: false,
  useProductNetPrice: false,
  isNHOMember: false,
}
const texts = {
  sortOrderProjects: 'SORT_ORDER_NAME_AND_NUMBER',
  fixedPriceProjectsFeeCalcMethod: 'FIXED_PRICE_PROJECTS_CALC_METHOD_INVOICED_FEE',
  projectNameScheme: 'NAME_STANDARD',
  projectTypeOfContract: 'PROJECT_HOUR_RATES',
  projectOrderLinesSortOrder: 'SORT_ORDER_PRODUCT',
  projectHourlyRateModel: 'TYPE_FIXED_HOURLY_RATE',
  defaultProjectContractComment: '',
  defaultProjectInvoicingComment: '',
  resourcePlanPeriod: 'PERIOD_MONTH',
  emailOnProjectBudget: '',
  emailOnProjectContract: '',
  emailOnDocuments: '',
}
const numbers = { autoGenerateStartingNumber: 1 }
const lists = [
  'controlFormsRequiredForInvoicing',
  'controlFormsRequiredForHourTracking',
  'dynamicControlFormIdsRequiredForInvoicing',
  'dynamicControlFormIdsRequiredForHourTracking',
]
const storedNames = [flags, texts, numbers].flatMap((group) => Object.keys(group))

function stored(
  kind: (read: (row: Settings) => Scalar) => Field<Settings>,
  usual: Record<string, Scalar>,
): Record<string, Field<Settings>> {
  const fields = Object.entries(usual).map(([name, value]) => {
    const read = ({ projectSettings }: Settings): Scalar => {
      const own = projectSettings[name]
      return own === undefined || (typeof own === 'object' && own !== null) ? value : own
    }
    return [name, kind(read)] as const
  })
  return Object.fromEntries(fields)
}

const projectSettingsDto = new Dto<Settings>({
  name: 'ProjectSettingsDTO',
  path: 'project/settings',
  find: () => undefined,
  fields: {
    ...stored(boolean, flags),
    ...stored(text, texts),
    ...stored(integer, numbers),
    ...Object.fromEntries(deciding.map((name) => [name, boolean<Settings>((row) => row[name])])),
    ...Object.fromEntries(lists.map((name) => [name, constant([])])),
  },
})

function update(call: Call): Answer {
  requireAdministrator(call)
  const { world } = call
  const body = readBody(world, projectSettingsDto, call.json, 'update')
  const switches = Object.fromEntries(
    deciding.map((name) => [name, body.boolean(name) ?? world.settings[name]]),
  )
  const projectSettings = { ...world.settings.projectSettings, ...body.values(storedNames) }
  world.change({ ...world.settings, ...switches, projectSettings })
  return valueAnswer(call, projectSettingsDto, world.settings)
}

export const projectSettingsRoutes: Route[] = [
  {
    method: 'GET',
    path: '/project/settings',
    handle: (call) => valueAnswer(call, projectSettingsDto, call.world.settings),
  },
  { method: 'PUT', path: '/project/settings', handle: update },
]
