import type { Catalogue } from '../catalogue'

export const timer: Catalogue['timer'] = {
  start: 'Start timer',
  stop: 'Stop',
  stopAction: 'Stop timer',
  editAction: 'Change the timer',
  startPair: 'Start timer: {{what}}',
  recent: 'Recently used',
  noRecent: 'What you log hours on appears here.',
  stopTitle: 'Stop the timer',
  editTitle: 'Timer',
  startedAt: 'Started',
  keepRunning: 'Keep running',
  discard: 'Discard',
  discardSure: 'Yes, discard the time',
  discarded: 'The time was discarded',
  stopped: '{{what}} · {{hours}} saved',
  stoppedPlain: 'The time was saved',
  saveIncomplete: 'Without a work type the time is saved as incomplete. You can complete it in the timeline.',
}
