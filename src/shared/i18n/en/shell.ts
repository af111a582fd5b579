import type { Catalogue } from '../catalogue'

export const nav: Catalogue['nav'] = {
  label: 'Views',
  timeline: 'Timeline',
  outbox: 'Outbox',
  settings: 'Settings',
  notSent: 'not sent',
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
}

export const pulledKind: Catalogue['pulledKind'] = {
  employees: 'employees',
  customers: 'customers',
  vatTypes: 'VAT types',
  products: 'products',
  workTypes: 'work types',
  projects: 'projects',
}
