/** The log of changes to the workspace. */
export const administration = {
  nobody: 'Busy',
  empty: 'Ingen endringer ennå',
  emptyNote:
    'Her står det hvem som endret personer, prosjekter, arbeidstyper og integrasjonen, og hva det var før.',
  action: {
    created: 'la til',
    changed: 'endret',
    archived: 'arkiverte',
    restored: 'hentet fram',
    deleted: 'slettet',
    imported: 'importerte',
  },
  subject: {
    person: 'personen',
    group: 'gruppen',
    project: 'prosjektet',
    workType: 'arbeidstypen',
    integration: 'integrasjonen',
    company: 'firmaet',
  },
  line: '{{person}} {{action}} {{subject}} {{name}}',
  fromTo: '{{field}}: {{before}} → {{after}}',
  is: '{{field}}: {{value}}',
  blank: 'tomt',
  yes: 'ja',
  no: 'nei',
  field: {
    name: 'navn',
    email: 'e-post',
    employeeNumber: 'ansattnummer',
    role: 'rolle',
    parent: 'ligger under',
    members: 'medlemmer',
    leaders: 'ledere',
  },
} as const
