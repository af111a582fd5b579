/** The first page, before anybody has said who they are. */
export const welcome = {
  title: 'Velkommen til Busy',
  lead: 'Før timene dine hvor som helst, også uten nett. Det som skal til Tripletex, sendes når nettet er der.',
  who: 'Hvem er du?',
  how: 'Hvordan vil du begynne?',
  employeeNumberHint:
    'Må være likt nummeret ditt i Tripletex for at timer skal overføres. Kan fylles inn senere.',
  tripletex: 'Koble til Tripletex',
  tripletexNote: 'Bruk prosjektene og kundene i Tripletex. Du trenger en brukernøkkel.',
  tripletexStarting: 'Gjør klar arbeidsområdet ditt …',
  demo: 'Prøv med demofirma',
  demoNote: 'Et oppdiktet firma med prosjekter og timer. Ingenting forlater maskinen.',
  demoStarting: 'Gjør klart demofirmaet …',
  local: 'Bare på denne maskinen',
  localNote: 'Lag prosjektene selv. Du kan koble til Tripletex når som helst.',
  localStarting: 'Gjør klar arbeidsområdet ditt …',
} as const
