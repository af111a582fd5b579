import type { Catalogue } from '../catalogue'

export const editor: Catalogue['editor'] = {
  saveAsNew: 'Save as new',
  unsaved: 'The open entry is not saved. Save it or cancel first.',
  titleNew: 'New entry',
  titleEdit: 'Edit entry',
  titleLocked: 'Entry',
  project: 'Project',
  projectPlaceholder: 'Search number, name or customer',
  workType: 'Work type',
  workTypePlaceholder: 'Choose a work type',
  workTypeFirstProject: 'Choose a project first',
  date: 'Date',
  from: 'From',
  to: 'To',
  duration: 'Duration',
  durationPlaceholder: '7.5',
  description: 'Description',
  descriptionPlaceholder: 'Optional',
  descriptionLength: '{{length}} of {{max}} characters',
  results: 'Matches',
  recent: 'Recently used',
  projects: 'All',
  other: 'Other',
  unavailable: 'Takes no hours on this day',
  noMatch: 'No project matches “{{query}}”',
  noWorkTypeMatch: 'No work type matches “{{query}}”',
  noWorkTypes: 'The project has no work types that you can use',
  createProject: 'Create project “{{name}}”',
  endsNextDay: 'ends the next day',
  willBePlanned: 'will be planned',
  rejected: 'Rejected by {{by}} {{at}}',
  rejectedNext: 'Correct the hours, and submit them again.',
}

export const obstacle: Catalogue['obstacle'] = {
  archived: 'Archived',
  notStarted: 'Not started on this day',
  ended: 'Ended before this day',
  notParticipant: 'You are not a participant',
  notMember: 'For members only, and you are not one',
  workTypeArchived: 'The work type is archived',
  workTypeUnfit: 'The work type cannot be used here',
}

export const fieldError: Catalogue['fieldError'] = {
  descriptionTooLong:
    '“Description” has {{length}} characters, and there is room for {{max}}. Shorten it, and it can be saved.',
  projectMissing: '“Project” is not chosen. Choose one, or “Internal – no project”.',
  workTypeMissing: '“Work type” is not chosen. Choose one from the list.',
  day: '“Date” was not understood. Type it as 24.11, “today” or “Mon”.',
  from: '“From” was not understood. Type it as 8, 08:30 or 830.',
  to: '“To” was not understood. Type it as 16, 16:30 or 1630.',
  toMissing: '“To” is missing. Type when the work ended, or empty “From”.',
  fromMissing: '“From” is missing. Type when the work began, or empty “To”.',
  spanEmpty: '“To” equals “From”. Type when the work ended.',
  duration: '“Duration” was not understood. Type it as 7.5, 7:30, 450m or 8-16.',
  durationMissing: 'The time is missing. Type “From” and “To”, or “Duration”.',
  startedAt: '“Started” was not understood. Type it as 8, 08:30 or 830.',
  startInFuture: '“Started” lies ahead. Type a time that has passed.',
}

export const dayWords: Catalogue['dayWords'] = {
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
}
