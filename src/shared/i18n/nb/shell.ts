/** The frame around the views: navigation, and words that several views share. */
export const nav = {
  label: 'Visninger',
  timeline: 'Tidslinje',
  week: 'Uke',
  outbox: 'Utboks',
  reconciliation: 'Avstemming',
  administration: 'Administrasjon',
  projects: 'Prosjekter',
  workTypes: 'Arbeidstyper',
  people: 'Personer',
  settings: 'Innstillinger',
  notSent: 'ikke sendt',
  differing: 'avvik',
} as const

/** What the main window says while Tripletex is out of reach for want of a key. */
export const keyBanner = {
  keyMissing:
    'Nøkkelen til Tripletex ligger ikke på denne maskinen. Timene dine er trygge her, og venter til du legger inn en ny.',
  keyRejected:
    'Tripletex godtar ikke nøkkelen lenger; den kan være slettet eller utløpt. Timene dine er trygge her, og venter til du legger inn en ny.',
  later: 'Ikke nå',
} as const

export const role = { administrator: 'Administrator', employee: 'Ansatt' } as const

export const common = {
  cancel: 'Avbryt',
  save: 'Lagre',
  close: 'Lukk',
  undo: 'Angre',
  redo: 'Gjør om',
  edit: 'Rediger',
  delete: 'Slett',
  tryAgain: 'Prøv igjen',
  internal: 'Internt – uten prosjekt',
  withoutProject: 'Uten prosjekt',
  showMore: 'Vis flere',
  amountInvalid: 'Beløpet er ikke gyldig. Skriv for eksempel 1200 eller 1200,50.',
} as const

/** What is fetched from Tripletex, as it stands inside a sentence. */
export const pulledKind = {
  employees: 'ansatte',
  customers: 'kunder',
  vatTypes: 'mva-koder',
  products: 'produkter',
  workTypes: 'arbeidstyper',
  projects: 'prosjekter',
} as const
