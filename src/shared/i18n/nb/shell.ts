/** The frame around the views: navigation, and words that several views share. */
export const nav = {
  label: 'Visninger',
  menu: 'Meny',
  timeline: 'Tidslinje',
  week: 'Uke',
  approval: 'Godkjenn',
  costs: 'Kostnader',
  orders: 'Ordre',
  reports: 'Rapporter',
  outbox: 'Utboks',
  reconciliation: 'Avstemming',
  administration: 'Administrasjon',
  projects: 'Prosjekter',
  workTypes: 'Arbeidstyper',
  people: 'Personer',
  settings: 'Innstillinger',
  notSent: 'ikke sendt',
  toApprove: 'venter på godkjenning',
  differing: 'avvik',
} as const

/** What the main window says while Tripletex is out of reach for want of a key. */
export const keyBanner = {
  keyMissing: 'Nøkkelen til Tripletex ligger ikke på denne maskinen.',
  keyRejected: 'Tripletex godtar ikke nøkkelen lenger; den kan være slettet eller utløpt.',
  untilYou: 'Timene dine er trygge her, og venter til du legger inn en ny.',
  untilAdministrator: 'Timene dine er trygge her, og venter til en administrator legger inn en ny.',
  later: 'Ikke nå',
} as const

/** What stands where somebody has gone to a view that is not for them. */
export const noAccess = {
  title: 'Du har ikke tilgang',
  who: {
    managePeople: 'Bare en administrator ser og endrer hvem som er her.',
    manageGroups: 'Bare en administrator ser og endrer grupper.',
    manageWorkTypes: 'Bare en administrator ser og endrer arbeidstyper.',
    importRegisters: 'Bare en administrator kan importere.',
  },
  ask: 'Be en administrator gjøre det, eller gi deg rollen.',
  back: 'Til Tidslinje',
} as const

export const role = { administrator: 'Administrator', employee: 'Ansatt' } as const

export const common = {
  addFilter: '+ Legg til et filter',
  removeFilter: 'Fjern filteret {{kind}}',
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
  amountInvalid: 'Beløpet er ikke gyldig. Skriv for eksempel 1200 eller 1200,50, og høyst {{most}} kr.',
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
