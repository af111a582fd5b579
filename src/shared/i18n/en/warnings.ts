/** What stands while hours are typed that Tripletex will not take: the thing, the reason, the next step. */
export const warnings = {
  title: 'As they stand, these hours will not reach Tripletex',
  titleAll: 'None of these hours will reach Tripletex',
  openProfile: 'Open Profile',
  openIntegrations: 'Open Integrations',
  internal: 'hours without a project',
  onProject: 'the project “{{project}}”',
  sentence: {
    employeeNumberMissing:
      'You have no employee number in Busy, so Tripletex cannot tell whose hours these are. Fill it in under Profile.',
    employeeUnknown:
      'Busy finds no single employee in Tripletex with the number {{number}}. Correct it under Profile, or in Tripletex and fetch again.',
    employeeNumberShared:
      'Several people in Busy have the employee number {{number}}, so Tripletex cannot tell their hours apart. Ask an administrator to give each their own.',
    employeeMayNotRegister:
      'You are not allowed to register hours in Tripletex. Ask an administrator there to switch it on for you, and fetch again.',
    projectUnknown:
      'The project “{{project}}” exists in Busy only. Choose a project that was fetched from Tripletex.',
    workTypeUnknown:
      'The work type “{{workType}}” exists in Busy only. Choose a work type that was fetched from Tripletex.',
    projectClosed:
      'The project “{{project}}” is closed and takes no hours. Choose another, or have it opened in Tripletex.',
    projectNotStarted:
      'The project “{{project}}” starts on {{date}}. Choose a date from then on, or another project.',
    projectEnded:
      'The project “{{project}}” ended on {{date}}. Choose a date up to then, or another project.',
    notParticipant:
      'The project “{{project}}” is for participants only, and you are not one. Ask the project manager to add you in Tripletex, or choose another.',
    workTypeNotAllowed:
      'The work type “{{workType}}” cannot be used for {{place}}. Choose one of those in the list.',
    commentRequired:
      'The company demands a comment on all hours in Tripletex, and Busy sends totals without descriptions. Ask an administrator to switch the demand off in Tripletex, and fetch again.',
    locked:
      'The hours of {{day}} are locked in Tripletex, because they are approved or the period is closed. Have them opened there, or choose another date.',
    tooManyHours:
      'The day comes to {{hours}}, and a day has only 24. Correct the duration, or move some of it to another day.',
  },
  blocked: 'Will not reach Tripletex: {{reasons}}',
  reason: {
    employeeNumberMissing: 'your employee number is missing',
    employeeUnknown: 'your employee number does not exist there',
    employeeNumberShared: 'several people have your employee number',
    employeeMayNotRegister: 'you are not allowed to register hours there',
    projectUnknown: 'the project exists in Busy only',
    workTypeUnknown: 'the work type exists in Busy only',
    projectClosed: 'the project is closed',
    projectNotStarted: 'the project starts on {{date}}',
    projectEnded: 'the project ended on {{date}}',
    notParticipant: 'you are not a participant of the project',
    workTypeNotAllowed: 'the work type cannot be used on the project',
    commentRequired: 'a comment is demanded there',
    locked: 'the hours are locked there',
    tooManyHours: 'the day has {{hours}}, and a day has only 24',
  },
  dayTooLong: 'The day has {{hours}}, and a day has only 24',
} as const
