/** What stands while hours are typed that Tripletex will not take: the thing, the reason, the next step. */
export const warnings = {
  title: 'Slik det står, kommer timene ikke fram til Tripletex',
  titleAll: 'Ingen av timene kommer fram til Tripletex',
  openProfile: 'Åpne Profil',
  openIntegrations: 'Åpne Integrasjoner',
  internal: 'timer uten prosjekt',
  onProject: 'prosjektet «{{project}}»',
  sentence: {
    employeeNumberMissing:
      'Du har ikke ansattnummer i Busy, så Tripletex vet ikke hvem timene tilhører. Fyll det inn i Profil.',
    employeeUnknown:
      'Busy finner ikke én ansatt i Tripletex med ansattnummeret {{number}}. Rett det i Profil, eller i Tripletex og hent på nytt.',
    employeeNumberShared:
      'Flere i Busy har ansattnummeret {{number}}, så Tripletex kan ikke skille timene deres. Be en administrator gi hver sitt nummer.',
    employeeMayNotRegister:
      'Du har ikke lov til å føre timer i Tripletex. Be en administrator der slå på timeføring for deg, og hent på nytt.',
    projectUnknown:
      'Prosjektet «{{project}}» finnes bare i Busy. Velg et prosjekt som er hentet fra Tripletex.',
    workTypeUnknown:
      'Arbeidstypen «{{workType}}» finnes bare i Busy. Velg en arbeidstype som er hentet fra Tripletex.',
    projectClosed:
      'Prosjektet «{{project}}» er lukket og tar ikke imot timer. Velg et annet, eller få det åpnet i Tripletex.',
    projectNotStarted:
      'Prosjektet «{{project}}» starter {{date}}. Velg en dato fra og med da, eller et annet prosjekt.',
    projectEnded:
      'Prosjektet «{{project}}» ble avsluttet {{date}}. Velg en dato til og med da, eller et annet prosjekt.',
    notParticipant:
      'Prosjektet «{{project}}» er bare for deltakere, og du er ikke en av dem. Be prosjektlederen legge deg til i Tripletex, eller velg et annet.',
    workTypeNotAllowed:
      'Arbeidstypen «{{workType}}» kan ikke brukes på {{place}}. Velg en av dem som står i listen.',
    commentRequired:
      'Firmaet krever kommentar på alle timer i Tripletex, og Busy sender summer uten beskrivelser. Be en administrator slå av kravet i Tripletex, og hent på nytt.',
    locked:
      'Timene for {{day}} er låst i Tripletex, fordi de er godkjent eller perioden er lukket. Få dem åpnet der, eller velg en annen dato.',
    tooManyHours:
      'Dagen får {{hours}}, og et døgn har bare 24. Rett varigheten, eller flytt noe til en annen dag.',
  },
  blocked: 'Kommer ikke fram til Tripletex: {{reasons}}',
  reason: {
    employeeNumberMissing: 'ansattnummeret ditt mangler',
    employeeUnknown: 'ansattnummeret ditt finnes ikke der',
    employeeNumberShared: 'flere har ansattnummeret ditt',
    employeeMayNotRegister: 'du har ikke lov til å føre timer der',
    projectUnknown: 'prosjektet finnes bare i Busy',
    workTypeUnknown: 'arbeidstypen finnes bare i Busy',
    projectClosed: 'prosjektet er lukket',
    projectNotStarted: 'prosjektet starter {{date}}',
    projectEnded: 'prosjektet ble avsluttet {{date}}',
    notParticipant: 'du er ikke deltaker i prosjektet',
    workTypeNotAllowed: 'arbeidstypen kan ikke brukes på prosjektet',
    commentRequired: 'kommentar er påkrevd der',
    locked: 'timene er låst der',
    tooManyHours: 'dagen har {{hours}}, og et døgn har bare 24',
  },
  dayTooLong: 'Dagen har {{hours}}, og et døgn har bare 24',
} as const
