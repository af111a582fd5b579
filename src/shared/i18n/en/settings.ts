import type { Catalogue } from '../catalogue'

export const settings: Catalogue['settings'] = {
  search: 'Search settings',
  noHits: 'No setting matches “{{query}}”.',
  hits_one: '1 setting',
  hits_other: '{{count}} settings',
  todayAt: 'today {{time}}',
  section: {
    general: 'General',
    profile: 'Profile',
    integrations: 'Integrations',
    backups: 'Backups',
    about: 'About Busy',
  },
  lead: {
    general: 'How Busy looks and writes hours on this computer.',
    profile: 'Who you are, in Busy and in Tripletex.',
    integrations: 'What is connected to this workspace.',
    backups: 'Busy makes a copy every day and before each update. The copies are kept on this computer.',
    about: 'Which edition this is, and where you are.',
  },
  item: {
    language: {
      label: 'Language',
      note: 'The language of the windows, the tray and the notifications.',
      words: 'norwegian bokmål english språk',
    },
    hoursFormat: {
      label: 'Hours format',
      note: 'How hours are written everywhere in Busy. You can type them either way.',
      words: 'decimal clock numbers display',
    },
    colorScheme: {
      label: 'Appearance',
      note: 'Light or dark windows, or whatever the computer uses.',
      words: 'theme colours light dark mode',
    },
    dayMinutes: {
      label: 'Length of a working day',
      note: 'What the totals of the day and the week are measured against. Type 7.5 or 7:30.',
      words: 'hours per day full day normal time',
    },
    name: { label: 'Name', note: 'Stands on your hours and in the menu to the left.', words: 'user person' },
    email: {
      label: 'E-mail',
      note: 'Stands in your profile. Busy sends you no e-mail.',
      words: 'mail address',
    },
    employeeNumber: {
      label: 'Employee number',
      note: 'Must equal your number in Tripletex for hours to be transferred.',
      words: 'number employee',
    },
    tripletex: {
      label: 'Tripletex',
      note: 'Fetches projects, customers and work types from Tripletex, and can send your hours there.',
      words: 'connect accounting system user key replace key disconnect api consumer token environment',
    },
    projectSync: {
      label: 'Project synchronisation',
      note: 'Projects in Tripletex are fetched, closed ones as archived. New projects are then made in Tripletex.',
      words: 'projects archived',
    },
    transfer: {
      label: 'Hour transfer',
      note: 'Only the total per person, project, work type and day is sent. Log and change hours here; changes in Tripletex are overwritten.',
      words: 'send hours submission approval beta',
    },
    pulled: {
      label: 'Last fetched',
      note: 'What Busy knows from Tripletex.',
      words: 'fetch projects and customers refresh employees products archived',
    },
    backups: {
      label: 'Backups',
      note: 'A copy is restored only when the database is damaged. Busy then opens a page of its own where you choose which copy to go back to.',
      words: 'backup restore database copy',
    },
    version: { label: 'Version', note: 'Give it when you ask for help.', words: 'edition update platform' },
    leaveDemo: {
      label: 'Demo company',
      note: 'You are trying Busy in a made-up company. Leave it to go back to your own hours.',
      words: 'leave demo try',
    },
  },
  language: { auto: 'Like the system', nb: 'Bokmål', en: 'English' },
  hoursFormat: { decimal: '7.5 h', clock: '7:30' },
  colorScheme: { auto: 'Like the system', light: 'Light', dark: 'Dark' },
  dayMinutesInvalid: 'That is not a length between 0 and 24 hours. Type for instance 7.5 or 7:30.',
  nameMissing: 'The name is missing. Type what you are called; it stands on your hours.',
  emailInvalid: 'The e-mail address is not valid. Type it as name@company.com, or leave the field empty.',
  saved: 'Saved',
  numberMatches: 'The number is known in Tripletex.',
  numberUnknown:
    'No employee in Tripletex has this number. Correct it here, or in Tripletex and fetch again under Integrations.',
  numberMissing:
    'The employee number is missing. Fill it in, and your hours can be transferred to Tripletex.',
  numberNotPulled: 'Employees have not been fetched from Tripletex yet, so the number has not been checked.',
  backupMadeAt: 'Made',
  backupEntries: 'Entries',
  backupWaiting: 'Waiting',
  backupSize: 'Size',
  backupUnreadable: 'Cannot be read',
  backupsEmpty: 'No copy yet',
  backupsEmptyNote: 'The first one is made by itself within the first day.',
  leaveDemo: 'Leave demo',
}
