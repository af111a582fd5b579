import type { Catalogue } from '../catalogue'

export const outbox: Catalogue['outbox'] = {
  tryNow: 'Try now',
  showEntries: 'Show the hours',
  useBusy: 'Use Busy',
  openProfile: 'Open Profile',
  openIntegrations: 'Open Integrations',
  openWeek: 'Open the week in Timeline',
  section: { needsYou: 'Needs you', waiting: 'Waiting', sent: 'Sent lately' },
  state: {
    pending: 'Waiting',
    sending: 'Sending',
    retry: 'Tries again soon',
    retryAt: 'Tries again at {{time}}',
    retryOn: 'Tries again {{time}}',
    blocked: 'Needs you',
    sent: 'Sent {{time}}',
    removed: 'Removed {{time}}',
    needsKey: 'Waits for a new key',
    notConnected: 'Waits for a connection',
    cancelled: 'No longer needed',
  },
  told: 'Tripletex has {{hours}}',
  toldNothing: 'Not in Tripletex',
  someHours: 'hours',
  tripletexSays: 'Tripletex answered',
  field: 'Field',
  requestId: 'Request ID',
  noEntries: 'No hours stand behind this total any more. It becomes zero in Tripletex.',
  noDescription: 'No description',
  nothingTitle: 'Nothing is waiting',
  nothing: 'Everything has been sent. Hours come here when you submit them from the timeline.',
  neverTitle: 'Your hours are not transferred',
  never: 'What you log stays on this computer. Under Integrations you choose when hours go to Tripletex.',
  overwriteTitle: 'Use the hours from Busy?',
  overwriteText:
    'Tripletex holds {{theirs}} that Busy did not write. They are replaced by {{ours}} from Busy, and cannot be brought back from here.',
  reason: {
    offline: 'Busy cannot reach Tripletex. The total leaves by itself when the network is back.',
    answerUnknown:
      'The answer from Tripletex never arrived. Busy reads what stands there before it sends anything again.',
    rateLimited:
      'Tripletex asks Busy to wait a little, because much was sent at once. The total leaves by itself.',
    serverError: 'Tripletex had an error when the total was sent. Busy tries again by itself.',
    revision: 'The hours in Tripletex changed while Busy was sending. Busy reads them again and tries again.',
    keyMissing:
      'The key to Tripletex is missing or was refused. Put in a new one under Integrations, and the total is sent.',
    employeeNumberMissing:
      '{{person}} has no employee number in Busy, so Tripletex cannot tell whose hours these are. Fill in the number in Profile.',
    employeeUnknown:
      'No employee in Tripletex has the employee number of {{person}}. Correct it in Profile, or in Tripletex and fetch again.',
    projectUnknown:
      'The project “{{project}}” does not exist in Tripletex. Move the hours to a project that was fetched from there.',
    workTypeUnknown:
      'The work type “{{workType}}” does not exist in Tripletex. Choose a work type that was fetched from there for the hours.',
    foreignHours:
      'Tripletex holds {{hours}} on this day that Busy did not write. Choose “Use Busy” to replace them, or correct them in Tripletex and press “Try now”.',
    locked:
      'The day {{day}} is locked in Tripletex, because the hours are approved or the period is closed there. Have it opened in Tripletex, and press “Try now”.',
    forbidden:
      'The key may not log hours for {{person}} in Tripletex. Grant it there and press “Try now”, or replace the key under Integrations.',
    refused:
      'Tripletex did not take the total on “{{project}}”. Mend what Tripletex points at, and press “Try now”.',
    unexpectedAnswer:
      'Tripletex answered something that Busy does not understand, so it is not certain that the total arrived. Busy reads what stands there, and tries again by itself.',
    internal:
      'Something went wrong in Busy itself while the total was sent. The hours are safe, and Busy tries again by itself.',
  },
}
