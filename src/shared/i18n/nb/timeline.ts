/** Tidslinje: the week, its rows, and what can be done with them. */
export const timeline = {
  week: 'Uke {{week}}',
  previousWeek: 'Forrige uke',
  nextWeek: 'Neste uke',
  today: 'I dag',
  newEntry: 'Ny oppføring',
  submit: 'Send til godkjenning',
  addOnDay: 'Før timer på {{day}}',
  of: 'av {{hours}}',
  billable: 'fakturerbart',
  notSubmitted: 'ikke sendt',
  planned: 'planlagt',
  incomplete_one: '1 mangler arbeidstype',
  incomplete_other: '{{count}} mangler arbeidstype',
  emptyTitle: 'Ingen timer denne uken ennå',
  emptyText: 'Før timene med «Ny oppføring», eller start tidtakeren og la den telle mens du arbeider.',
  emptyTitlePast: 'Ingen timer ble ført denne uken',
  emptyTextPast: 'Har du noe å etterføre? Velg en dag, eller bruk «Ny oppføring».',
  missingWorkType: 'Mangler arbeidstype',
  loading: 'Henter uken …',
} as const

/** What a row's marks say. */
export const entryState = {
  planned: 'Planlagt',
  submitted: 'Sendt til godkjenning',
  approved: 'Godkjent',
  onOrder: 'På ordre',
  waiting: 'Venter på å bli sendt til Tripletex',
  sent: 'Overført til Tripletex',
  kept: 'Beholdt Tripletex',
  needsYou: 'Trenger deg før den kan overføres',
} as const

export const entryAction = {
  withdraw: 'Trekk tilbake',
  deleted: '{{what}} · {{hours}} er slettet',
  withdrawn: '{{what}} · {{hours}} er trukket tilbake',
  saved: 'Lagret på {{day}}',
  show: 'Vis',
} as const

/** `undone` and `redone` name the action that was taken back or made again; `takenBack` is said of a submission that leaves for Tripletex. */
export const history = {
  nothingToUndo: 'Ingenting å angre',
  nothingToRedo: 'Ingenting å gjøre om',
  undone: 'Angret: {{what}}',
  takenBack: 'Angret: innsending. Timer som er overført, tas ut av Tripletex igjen.',
  redone: 'Gjort om: {{what}}',
  create: 'ny oppføring',
  change: 'endring',
  delete: 'sletting',
  submit: 'innsending',
  withdraw: 'tilbaketrekking',
  timer: 'tidtaker',
  move: 'flytting',
  resize: 'ny lengde',
  copy: 'kopi',
  split: 'deling',
  overlap: 'overlapp',
  restore: 'gjenoppretting',
  cell: 'timer i Uke',
  copyWeek: 'kopi av forrige uke',
  weekRow: 'rad i Uke',
  absence: 'svar om fravær',
} as const

export const submit = {
  title: 'Send til godkjenning',
  confirm: 'Send til godkjenning',
  total: 'Sendes nå',
  nothing: 'Det er ingen timer å sende denne uken',
  nothingText: 'Alt som er loggført er allerede sendt. Planlagte timer kan sendes når tiden har gått.',
  notSendable: 'Kan ikke sendes ennå',
  reasonPlanned: 'Planlagt: tiden har ikke gått ennå',
  reasonIncomplete: 'Mangler arbeidstype',
  complete: 'Fullfør',
  sent: '{{hours}} er sendt til godkjenning',
  leavesLocal: 'Timene blir på denne maskinen. Busy er ikke koblet til Tripletex.',
  leavesNever: 'Ingenting sendes til Tripletex: timeoverføring er slått av.',
  leavesNow:
    'Summen per prosjekt, arbeidstype og dag sendes til Tripletex. Uten nett venter den i Utboks. Beskrivelser og klokkeslett blir her.',
  leavesOnApproval: 'Ingenting sendes til Tripletex nå. Timene overføres når de er godkjent.',
  leavesOnOrder: 'Ingenting sendes til Tripletex nå. Timene overføres når ordren er ferdigstilt.',
} as const
