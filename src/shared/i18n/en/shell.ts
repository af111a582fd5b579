import type { Catalogue } from '../catalogue'

export const nav: Catalogue['nav'] = {
  label: 'Views',
  menu: 'Menu',
  timeline: 'Timeline',
  week: 'Week',
  approval: 'Approve',
  costs: 'Costs',
  orders: 'Orders',
  reports: 'Reports',
  outbox: 'Outbox',
  reconciliation: 'Reconciliation',
  administration: 'Administration',
  projects: 'Projects',
  workTypes: 'Work types',
  people: 'People',
  settings: 'Settings',
  notSent: 'not sent',
  toApprove: 'waiting for approval',
  differing: 'differences',
}

/** What the main window says while Tripletex is out of reach for want of a key. */
export const keyBanner: Catalogue['keyBanner'] = {
  keyMissing: 'The key to Tripletex is not on this computer.',
  keyRejected: 'Tripletex no longer accepts the key; it may have been deleted or have expired.',
  untilYou: 'Your hours are safe here, and wait until you put in a new one.',
  untilAdministrator: 'Your hours are safe here, and wait until an administrator puts in a new one.',
  later: 'Not now',
}

export const noAccess: Catalogue['noAccess'] = {
  title: 'You do not have access',
  who: {
    managePeople: 'Only an administrator sees and changes who is here.',
    manageGroups: 'Only an administrator sees and changes groups.',
    manageWorkTypes: 'Only an administrator sees and changes work types.',
    importRegisters: 'Only an administrator can import.',
  },
  ask: 'Ask an administrator to do it, or to give you the role.',
  back: 'To Timeline',
}

export const role: Catalogue['role'] = { administrator: 'Administrator', employee: 'Employee' }

export const common: Catalogue['common'] = {
  addFilter: '+ Add a filter',
  removeFilter: 'Remove the {{kind}} filter',
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
  amountInvalid: 'That is not a valid amount. Write for instance 1200 or 1200.50, and at most {{most}} kr.',
}

export const pulledKind: Catalogue['pulledKind'] = {
  employees: 'employees',
  customers: 'customers',
  vatTypes: 'VAT types',
  products: 'products',
  workTypes: 'work types',
  projects: 'projects',
}
