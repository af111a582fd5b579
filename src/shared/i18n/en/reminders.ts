import type { Catalogue } from '../catalogue'

export const reminders: Catalogue['reminders'] = {
  nothingRuns: 'No timer is running',
  nothingRunsText:
    'It is working time, and nothing is being counted. Start the timer, or log the hours later.',
  pastWorkEnd: 'The timer is still running',
  pastWorkEndText: 'The working day is over. Stop it, or let it run if you are still working.',
  weekUnderCapacity: 'Last week lacks hours',
  weekUnderCapacityText_one: '1 day is not full. {{missing}} missing.',
  weekUnderCapacityText_other: '{{count}} days are not full. {{missing}} missing.',
  notSubmitted: 'The week has not been submitted',
  notSubmittedText: '{{hours}} can be submitted now.',
}
