import type { ApprovalRules } from '@shared/domain/approval'
import type { OrderRules } from '@shared/domain/orders/orderable'
import type { CompanySettings } from '@shared/ipc/company'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Services } from '../services'
import { transferChoice } from './transferSettings'

/** How a company is that has said nothing. */
const DEFAULTS: CompanySettings = {
  defaultPriceOre: null,
  submission: true,
  approvalFrom: null,
  orderDistribution: 'tripletex',
  ordersFrom: null,
  orderUnapprovedHours: false,
  orderUnapprovedCosts: false,
  orderGrouping: 'workType',
  fixedPriceProduct: null,
  invoiceText: '',
}

/**
 * What holds for everybody in the workspace, and is nobody's own. Where there never was a Tripletex, and nobody has said otherwise,
 * orders are kept here.
 */
export function companySettings({ store }: Pick<Services, 'store'>): CompanySettings {
  const belongs = store.settings.get('company') !== null || store.settings.get('demoFilled') === true
  const orderDistribution = belongs ? DEFAULTS.orderDistribution : 'busy'
  return { ...DEFAULTS, orderDistribution, ...store.settings.get('companySettings') }
}

/** How hours are approved here. */
export function approvalRules(services: Pick<Services, 'store'>): ApprovalRules {
  const { submission, approvalFrom } = companySettings(services)
  return { submission, from: approvalFrom }
}

/** What comes on orders here. */
export function orderRules(services: Pick<Services, 'store'>): OrderRules {
  const { ordersFrom, orderUnapprovedHours, orderUnapprovedCosts } = companySettings(services)
  return { from: ordersFrom, unapprovedHours: orderUnapprovedHours, unapprovedCosts: orderUnapprovedCosts }
}

/** Why the company cannot do without submission: hours leave for Tripletex by it. Null where it has it, or none leave so. */
export function submissionObstacle({ store }: Pick<Services, 'store'>): BusyError | null {
  const needed = transferChoice(store) === 'onSubmission'
  return needed && !companySettings({ store }).submission ? busyError('transferNeedsSubmission') : null
}
