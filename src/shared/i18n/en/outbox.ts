import type { Catalogue } from '../catalogue'

export const outbox: Catalogue['outbox'] = {
  tryNow: 'Try now',
  showEntries: 'Show the hours',
  openProfile: 'Open Profile',
  openIntegrations: 'Open Integrations',
  openWeek: 'Open the week in Timeline',
  showReconciliation: 'Show in Reconciliation',
  fetch: 'Fetch from Tripletex',
  fetching: 'Fetching from Tripletex …',
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
    kept: 'Kept {{time}}',
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
  nothing: {
    onSubmission: 'Everything has been sent. Hours come here when you submit them from the timeline.',
    onApproval: 'Everything has been sent. Hours come here when they have been approved.',
    onOrder: 'Everything has been sent. Hours come here when the order that they are on has been finished.',
  },
  nothingLeaves: {
    onSubmission: 'Hours come here when you submit them from the timeline.',
    onApproval: 'Hours come here when they have been approved.',
    onOrder: 'Hours come here when the order that they are on has been finished.',
  },
  heldBack_one: '1 total, {{hours}}, from before {{day}} stays in Busy. The transfer counts from that day.',
  heldBack_other:
    '{{count}} totals, {{hours}} together, from before {{day}} stay in Busy. The transfer counts from that day.',
  changeDate: 'Change the date in Integrations',
  neverTitle: 'Your hours are not transferred',
  never: 'What you log stays on this computer. Under Integrations you choose when hours go to Tripletex.',
  laterDay: 'a later day',
  earlierDay: 'an earlier day',
  conflict: {
    busy: 'Busy',
    tripletex: 'Tripletex',
    agreed: 'Last agreed',
    agreedOn: '{{hours}}, {{day}}',
    never: 'Never agreed',
    tooLate:
      'The choice has already been sent, so it cannot be undone here. Correct the hours in Timeline or in Tripletex.',
    chose: 'You chose {{choice}}.',
    soon: 'It is sent in a moment.',
    later: 'It is sent when Busy reaches Tripletex again.',
    now: 'It is being sent.',
    choice: { keepTripletex: 'Keep Tripletex', useBusy: 'Use Busy', addUp: 'Add up' },
    outcome: { keepTripletex: '{{hours}} stays', useBusy: 'Becomes {{hours}}', addUp: 'Becomes {{hours}}' },
  },
  order: {
    what: 'Order · {{project}}',
    whatNumbered: 'Order {{number}} · {{project}}',
    amount: 'NOK {{amount}}',
    withoutVat: 'without VAT',
    differs: 'Tripletex holds something else',
    open: 'Show the order',
    openToDelete: 'Open the order',
  },
  orderReason: {
    offline: 'Busy cannot reach Tripletex. The order leaves by itself when the network is back.',
    answerUnknown:
      'The answer from Tripletex never arrived. Busy looks for the order there for a minute or two, before it may be made again.',
    rateLimited:
      'Tripletex asks Busy to wait a little, because much was sent at once. The order leaves by itself.',
    serverError:
      'Tripletex had an error when the order was sent. Busy looks for it, and tries again by itself.',
    revision: 'Something changed in Tripletex while the order was being sent. Busy tries again by itself.',
    keyMissing:
      'The key to Tripletex is missing or was refused. Put in a new one under Integrations, and the order is sent.',
    forbidden:
      'The key may not make orders in Tripletex. Grant it there and press “Try now”, or replace the key under Integrations.',
    refused:
      'Tripletex did not take the order on “{{project}}”. Mend what Tripletex points at, and press “Try now”. If the order itself is wrong, delete it and make a new one.',
    vatRefused:
      'The company may not use one of the VAT codes on the order in Tripletex. Mend that there and press “Try now”, or open the order, delete it and make a new one with another VAT code.',
    customerRefused:
      'Tripletex did not take the customer “{{customer}}” on the order. Mend the customer there and press “Try now”, or open the order, delete it and make a new one.',
    orderPartGone:
      'The customer, the project or a product of the order is no longer in Tripletex. Open the order, delete it and make a new one.',
    unexpectedAnswer:
      'Tripletex answered something that Busy does not understand, so it is not certain that the order arrived. Busy looks for it there, and tries again by itself.',
    internal:
      'Something went wrong in Busy itself while the order was sent. It is safe, and Busy tries again by itself.',
  },
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
      'The employee number {{number}}, which {{person}} has in Busy, is not that of one employee in Tripletex. Correct it in Profile, or in Tripletex and fetch again.',
    employeeNumberShared:
      'Several people in Busy have the employee number {{number}}, as {{person}} has, so Tripletex cannot tell their hours apart. Give each their own.',
    projectUnknown:
      'The project “{{project}}” does not exist in Tripletex. Move the hours to a project that was fetched from there.',
    workTypeUnknown:
      'The work type “{{workType}}” does not exist in Tripletex. Choose a work type that was fetched from there for the hours.',
    employeeMayNotRegister:
      'In Tripletex no hours can be logged on {{person}}. Turn on “Salary, travel expenses, outlays etc. can be registered on the user” for the employee there, and press “Fetch from Tripletex”.',
    projectClosed:
      'The project “{{project}}” is closed in Tripletex. Open it there and press “Fetch from Tripletex”, or move the hours to another project.',
    projectNotStarted:
      'The project “{{project}}” starts on {{date}} in Tripletex, and cannot have hours on {{day}}. Change the start date there and press “Fetch from Tripletex”, or move the hours.',
    projectEnded:
      'The project “{{project}}” ended on {{date}} in Tripletex, and cannot have hours on {{day}}. Change the end date there and press “Fetch from Tripletex”, or move the hours.',
    notParticipant:
      '{{person}} is not a participant of the project “{{project}}”, which takes hours from participants only. Add {{person}} there in Tripletex, and press “Fetch from Tripletex”.',
    workTypeNotAllowed:
      'The work type “{{workType}}” cannot be used on “{{project}}” in Tripletex. Add it to the project there and press “Fetch from Tripletex”, or choose another for the hours.',
    commentRequired:
      'The company requires a comment on hours in Tripletex, but Busy sends totals only and never descriptions. Turn the requirement off in the timesheet settings there, and press “Fetch from Tripletex”.',
    tooManyHours:
      'The hours on {{day}} are {{hours}} in all, and a day has 24. Correct them in Timeline, and the total is sent.',
    foreignHours: 'Tripletex holds {{hours}} on this day that Busy did not write. Choose which should stand.',
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
