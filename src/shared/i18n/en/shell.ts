import type { Catalogue } from '../catalogue'

export const nav: Catalogue['nav'] = {
  label: 'Views',
  timeline: 'Timeline',
  week: 'Week',
  outbox: 'Outbox',
  reconciliation: 'Reconciliation',
  administration: 'Administration',
  projects: 'Projects',
  workTypes: 'Work types',
  people: 'People',
  settings: 'Settings',
  notSent: 'not sent',
  differing: 'differences',
}

/** What the main window says while Tripletex is out of reach for want of a key. */
export const keyBanner: Catalogue['keyBanner'] = {
  keyMissing:
    'The key to Tripletex is not on this computer. Your hours are safe here, and wait until you put in a new one.',
  keyRejected:
    'Tripletex no longer accepts the key; it may have been deleted or have expired. Your hours are safe here, and wait until you put in a new one.',
  later: 'Not now',
}

export const role: Catalogue['role'] = { administrator: 'Administrator', employee: 'Employee' }

export const common: Catalogue['common'] = {
  cancel: 'Cancel',
  save: 'Save',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  edit: 'Edit',
  delete: 'Delete',
  tryAgain: 'Try again',
  internal: 'Internal – no project',
  withoutProject: 'No project',
  showMore: 'Show more',
  amountInvalid: 'That is not a valid amount. Write for instance 1200 or 1200.50.',
}

export const pulledKind: Catalogue['pulledKind'] = {
  employees: 'employees',
  customers: 'customers',
  vatTypes: 'VAT types',
  products: 'products',
  workTypes: 'work types',
  projects: 'projects',
}
