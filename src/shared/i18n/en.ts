import type { Catalogue } from './catalogue'
import { absences } from './en/absences'
import { administration } from './en/administration'
import { approval } from './en/approval'
import { approvalPeriod } from './en/approvalPeriod'
import { approvalProject } from './en/approvalProject'
import { costs } from './en/costs'
import { dayWords, editor, fieldError, obstacle } from './en/editor'
import { errors, locked, refusal, undecidable, unsubmittable } from './en/errors'
import { exchange } from './en/exchange'
import { help } from './en/help'
import { holiday } from './en/holidays'
import { imports } from './en/imports'
import { integrationStatus, setup, workspaces } from './en/integrationStatus'
import { integrations } from './en/integrations'
import { menu } from './en/menu'
import { miniTimer } from './en/miniTimer'
import { orders } from './en/orders'
import { outbox } from './en/outbox'
import { groups, people } from './en/people'
import { projects } from './en/projects'
import { reconciliation } from './en/reconciliation'
import { recovery } from './en/recovery'
import { registering } from './en/registering'
import { reminders } from './en/reminders'
import { reports } from './en/reports'
import { settings } from './en/settings'
import { common, keyBanner, nav, noAccess, pulledKind, role } from './en/shell'
import { shortcuts } from './en/shortcuts'
import { entryAction, entryState, history, submit, timeline } from './en/timeline'
import { timer } from './en/timer'
import { warnings } from './en/warnings'
import { weekGrid } from './en/weekGrid'
import { welcome } from './en/welcome'
import { workTypes } from './en/workTypes'

/** English, the second language. The type makes a missing or surplus key an error. */
export const en: Catalogue = {
  tray: {
    running: '{{what}} · {{time}}',
    idle: 'No timer is running',
    paused: 'Paused: {{what}}',
    today: 'Today: {{hours}}',
    start: 'Start timer',
    stop: 'Stop timer',
    pause: 'Pause',
    resume: 'Continue',
    switchToLast: 'Switch to {{what}}',
    question: 'Say what your absence was',
    mini: 'Mini timer',
    recent: 'Recent',
    open: 'Show Busy',
    quit: 'Quit',
    withoutChoice: 'No project',
    internal: 'Internal',
  },
  sync: {
    none: 'On this computer only',
    noneWaiting: 'Not connected · {{count, number}} waiting',
    offline: 'Offline',
    offlineWaiting: 'Offline · {{count, number}} waiting',
    waiting_one: '1 waiting',
    waiting_other: '{{count, number}} waiting',
    sending: 'Sending {{done}} of {{total}}',
    allSent: 'All sent {{time}}',
    upToDate: 'Connected',
    needsYou_one: '1 needs you',
    needsYou_other: '{{count, number}} need you',
    needsKey: 'Needs a new user key',
    needsKeyWaiting: 'Needs a new user key · {{count, number}} waiting',
    pulling: 'Fetching {{kind}} …',
  },
  error: errors,
  refusal,
  approval,
  approvalPeriod,
  approvalProject,
  exchange,
  costs,
  orders,
  reports,
  undecidable,
  unsubmittable,
  locked,
  nav,
  keyBanner,
  noAccess,
  role,
  common,
  pulledKind,
  timeline,
  entryState,
  entryAction,
  history,
  submit,
  editor,
  obstacle,
  fieldError,
  dayWords,
  timer,
  help,
  menu,
  settings,
  integrations,
  integrationStatus,
  workspaces,
  setup,
  welcome,
  outbox,
  projects,
  reconciliation,
  recovery,
  warnings,
  holiday,
  weekGrid,
  registering,
  absences,
  reminders,
  miniTimer,
  shortcuts,
  workTypes,
  imports,
  administration,
  people,
  groups,
}
