import { absences } from './nb/absences'
import { administration } from './nb/administration'
import { approval } from './nb/approval'
import { approvalPeriod } from './nb/approvalPeriod'
import { approvalProject } from './nb/approvalProject'
import { costs } from './nb/costs'
import { dayWords, editor, fieldError, obstacle } from './nb/editor'
import { errors, locked, refusal, undecidable, unsubmittable } from './nb/errors'
import { exchange } from './nb/exchange'
import { help } from './nb/help'
import { holiday } from './nb/holidays'
import { imports } from './nb/imports'
import { integrationStatus, setup, workspaces } from './nb/integrationStatus'
import { integrations } from './nb/integrations'
import { menu } from './nb/menu'
import { miniTimer } from './nb/miniTimer'
import { orders } from './nb/orders'
import { outbox } from './nb/outbox'
import { groups, people } from './nb/people'
import { projects } from './nb/projects'
import { reconciliation } from './nb/reconciliation'
import { recovery } from './nb/recovery'
import { registering } from './nb/registering'
import { reminders } from './nb/reminders'
import { reports } from './nb/reports'
import { settings } from './nb/settings'
import { common, keyBanner, nav, noAccess, pulledKind, role } from './nb/shell'
import { shortcuts } from './nb/shortcuts'
import { entryAction, entryState, history, submit, timeline } from './nb/timeline'
import { timer } from './nb/timer'
import { warnings } from './nb/warnings'
import { weekGrid } from './nb/weekGrid'
import { welcome } from './nb/welcome'
import { workTypes } from './nb/workTypes'

/** Bokmål, the source language. Keys are typed from here; plural forms end in `_one` and `_other`. */
export const nb = {
  tray: {
    running: '{{what}} · {{time}}',
    idle: 'Ingen tidtaker går',
    paused: 'Pause: {{what}}',
    today: 'I dag: {{hours}}',
    start: 'Start tidtaker',
    stop: 'Stopp tidtaker',
    pause: 'Sett på pause',
    resume: 'Fortsett',
    switchToLast: 'Bytt til {{what}}',
    question: 'Svar på hva fraværet var',
    mini: 'Mini-tidtaker',
    recent: 'Siste',
    open: 'Vis Busy',
    quit: 'Avslutt',
    withoutChoice: 'Uten prosjekt',
    internal: 'Internt',
  },
  sync: {
    none: 'Bare på denne maskinen',
    noneWaiting: 'Ikke tilkoblet · {{count, number}} venter',
    offline: 'Frakoblet',
    offlineWaiting: 'Frakoblet · {{count, number}} venter',
    waiting_one: '1 venter',
    waiting_other: '{{count, number}} venter',
    sending: 'Sender {{done}} av {{total}}',
    allSent: 'Alt sendt {{time}}',
    upToDate: 'Tilkoblet',
    needsYou_one: '1 trenger deg',
    needsYou_other: '{{count, number}} trenger deg',
    needsKey: 'Trenger ny brukernøkkel',
    needsKeyWaiting: 'Trenger ny brukernøkkel · {{count, number}} venter',
    pulling: 'Henter {{kind}} …',
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
} as const
