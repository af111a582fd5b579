/** The entry editor, and the fields that the timer shares with it. */
export const editor = {
  saveAsNew: 'Lagre som ny',
  unsaved: 'Oppføringen som er åpen, er ikke lagret. Lagre den eller avbryt først.',
  titleNew: 'Ny oppføring',
  titleEdit: 'Rediger oppføring',
  titleLocked: 'Oppføring',
  project: 'Prosjekt',
  projectPlaceholder: 'Søk på nummer, navn eller kunde',
  workType: 'Arbeidstype',
  workTypePlaceholder: 'Velg arbeidstype',
  workTypeFirstProject: 'Velg prosjekt først',
  date: 'Dato',
  from: 'Fra',
  to: 'Til',
  duration: 'Varighet',
  durationPlaceholder: '7,5',
  description: 'Beskrivelse',
  descriptionPlaceholder: 'Valgfritt',
  descriptionLength: '{{length}} av {{max}} tegn',
  results: 'Treff',
  recent: 'Nylig brukt',
  projects: 'Alle',
  other: 'Annet',
  unavailable: 'Tar ikke imot timer denne dagen',
  noMatch: 'Ingen prosjekter passer med «{{query}}»',
  noWorkTypeMatch: 'Ingen arbeidstyper passer med «{{query}}»',
  noWorkTypes: 'Prosjektet har ingen arbeidstyper du kan bruke',
  createProject: 'Opprett prosjekt «{{name}}»',
  endsNextDay: 'slutter neste dag',
  willBePlanned: 'blir planlagt',
  rejected: 'Avvist av {{by}} {{at}}',
  rejectedNext: 'Rett timene, og send dem på nytt.',
} as const

export const obstacle = {
  archived: 'Arkivert',
  notStarted: 'Ikke startet denne dagen',
  ended: 'Avsluttet før denne dagen',
  notParticipant: 'Du er ikke deltaker',
  notMember: 'Bare for medlemmer, og du er ikke medlem',
  workTypeArchived: 'Arbeidstypen er arkivert',
  workTypeUnfit: 'Arbeidstypen kan ikke brukes her',
} as const

/** What stands under a field that cannot be used as it is: the field, the reason, the next step. */
export const fieldError = {
  descriptionTooLong:
    '«Beskrivelse» har {{length}} tegn, og det er plass til {{max}}. Kort den ned, så kan den lagres.',
  projectMissing: '«Prosjekt» er ikke valgt. Velg et, eller «Internt – uten prosjekt».',
  workTypeMissing: '«Arbeidstype» er ikke valgt. Velg en fra listen.',
  day: '«Dato» er ikke forstått. Skriv som 24.11, «i dag» eller «man».',
  from: '«Fra» er ikke forstått. Skriv som 8, 08:30 eller 830.',
  to: '«Til» er ikke forstått. Skriv som 16, 16:30 eller 1630.',
  toMissing: '«Til» mangler. Skriv når arbeidet sluttet, eller tøm «Fra».',
  fromMissing: '«Fra» mangler. Skriv når arbeidet startet, eller tøm «Til».',
  spanEmpty: '«Til» er lik «Fra». Skriv når arbeidet sluttet.',
  duration: '«Varighet» er ikke forstått. Skriv som 7,5, 7:30, 450m eller 8-16.',
  durationMissing: 'Tid mangler. Skriv «Fra» og «Til», eller «Varighet».',
  startedAt: '«Startet» er ikke forstått. Skriv som 8, 08:30 eller 830.',
  startInFuture: '«Startet» er fram i tid. Skriv et klokkeslett som har vært.',
} as const

/** Words for days that a date field understands, beside numbers. */
export const dayWords = { today: 'i dag', yesterday: 'i går', tomorrow: 'i morgen' } as const
