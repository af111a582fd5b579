/** Utboks. Each reason names the thing, why it has not left, and the next step. */
export const outbox = {
  tryNow: 'Prøv nå',
  showEntries: 'Vis timene',
  openProfile: 'Åpne Profil',
  openIntegrations: 'Åpne Integrasjoner',
  openWeek: 'Åpne uken i Tidslinje',
  showReconciliation: 'Vis i Avstemming',
  fetch: 'Hent fra Tripletex',
  fetching: 'Henter fra Tripletex …',
  section: { needsYou: 'Trenger deg', waiting: 'Venter', sent: 'Sendt nylig' },
  state: {
    pending: 'Venter',
    sending: 'Sender',
    retry: 'Prøver snart igjen',
    retryAt: 'Prøver igjen kl. {{time}}',
    retryOn: 'Prøver igjen {{time}}',
    blocked: 'Trenger deg',
    sent: 'Sendt {{time}}',
    removed: 'Fjernet {{time}}',
    kept: 'Beholdt {{time}}',
    needsKey: 'Venter på ny nøkkel',
    notConnected: 'Venter på tilkobling',
    cancelled: 'Ikke lenger aktuelt',
  },
  told: 'Tripletex har {{hours}}',
  toldNothing: 'Ikke i Tripletex',
  someHours: 'timer',
  tripletexSays: 'Tripletex svarte',
  field: 'Felt',
  requestId: 'Forespørsels-ID',
  noEntries: 'Ingen timer ligger bak denne summen lenger. Den settes til null i Tripletex.',
  noDescription: 'Uten beskrivelse',
  nothingTitle: 'Ingenting venter',
  nothing: {
    onSubmission: 'Alt er sendt. Timer kommer hit når du sender dem til godkjenning fra tidslinjen.',
    onApproval: 'Alt er sendt. Timer kommer hit når de er godkjent.',
    onOrder: 'Alt er sendt. Timer kommer hit når ordren de står på, er ferdigstilt.',
  },
  nothingLeaves: {
    onSubmission: 'Timer kommer hit når du sender dem til godkjenning fra tidslinjen.',
    onApproval: 'Timer kommer hit når de er godkjent.',
    onOrder: 'Timer kommer hit når ordren de står på, er ferdigstilt.',
  },
  heldBack_one: '1 sum, {{hours}}, fra før {{day}} blir i Busy. Overføringen teller fra den dagen.',
  heldBack_other:
    '{{count}} summer, til sammen {{hours}}, fra før {{day}} blir i Busy. Overføringen teller fra den dagen.',
  changeDate: 'Endre dato i Integrasjoner',
  neverTitle: 'Timene dine overføres ikke',
  never: 'Det du fører, blir på denne maskinen. Under Integrasjoner velger du når timer skal til Tripletex.',
  laterDay: 'en senere dag',
  earlierDay: 'en tidligere dag',
  conflict: {
    busy: 'Busy',
    tripletex: 'Tripletex',
    agreed: 'Sist avtalt',
    agreedOn: '{{hours}}, {{day}}',
    never: 'Aldri avtalt',
    tooLate:
      'Valget er allerede sendt, så det kan ikke angres her. Rett timene i Tidslinje eller i Tripletex.',
    chose: 'Du valgte {{choice}}.',
    soon: 'Sendes om et øyeblikk.',
    later: 'Sendes når Busy når Tripletex igjen.',
    now: 'Sendes nå.',
    choice: { keepTripletex: 'Behold Tripletex', useBusy: 'Bruk Busy', addUp: 'Legg sammen' },
    outcome: { keepTripletex: '{{hours}} blir stående', useBusy: 'Blir {{hours}}', addUp: 'Blir {{hours}}' },
  },
  order: {
    what: 'Ordre · {{project}}',
    whatNumbered: 'Ordre {{number}} · {{project}}',
    amount: '{{amount}} kr',
    withoutVat: 'uten mva.',
    differs: 'Tripletex har noe annet',
    open: 'Vis ordren',
    openToDelete: 'Åpne ordren',
  },
  orderReason: {
    offline: 'Busy får ikke kontakt med Tripletex. Ordren sendes av seg selv når nettet er tilbake.',
    answerUnknown:
      'Svaret fra Tripletex kom aldri fram. Busy ser etter ordren der i et minutt eller to, før den eventuelt lages på nytt.',
    rateLimited: 'Tripletex ber Busy vente litt, fordi mye er sendt på kort tid. Ordren sendes av seg selv.',
    serverError:
      'Tripletex hadde en feil da ordren ble sendt. Busy ser etter den og prøver igjen av seg selv.',
    revision: 'Noe ble endret i Tripletex mens ordren ble sendt. Busy prøver igjen av seg selv.',
    keyMissing:
      'Nøkkelen til Tripletex mangler eller er avvist. Legg inn en ny under Integrasjoner, så sendes ordren.',
    forbidden:
      'Nøkkelen har ikke lov til å lage ordre i Tripletex. Gi den tilgang der og trykk «Prøv nå», eller bytt nøkkel under Integrasjoner.',
    refused:
      'Tripletex tok ikke imot ordren på «{{project}}». Rett det Tripletex peker på, og trykk «Prøv nå». Hvis ordren selv er feil, slett den og lag en ny.',
    vatRefused:
      'Firmaet kan ikke bruke en av mva-kodene på ordren i Tripletex. Rett det der og trykk «Prøv nå», eller åpne ordren, slett den og lag en ny med en annen mva-kode.',
    customerRefused:
      'Tripletex tok ikke imot kunden «{{customer}}» på ordren. Rett kunden der og trykk «Prøv nå», eller åpne ordren, slett den og lag en ny.',
    orderPartGone:
      'Kunden, prosjektet eller et produkt på ordren finnes ikke lenger i Tripletex. Åpne ordren, slett den og lag en ny.',
    unexpectedAnswer:
      'Tripletex svarte noe Busy ikke forstår, så det er uvisst om ordren kom fram. Busy ser etter den der, og prøver igjen av seg selv.',
    internal:
      'Noe gikk galt i Busy selv mens ordren ble sendt. Den er trygg, og Busy prøver igjen av seg selv.',
  },
  reason: {
    offline: 'Busy får ikke kontakt med Tripletex. Summen sendes av seg selv når nettet er tilbake.',
    answerUnknown:
      'Svaret fra Tripletex kom aldri fram. Busy leser hva som står der, før noe sendes på nytt.',
    rateLimited: 'Tripletex ber Busy vente litt, fordi mye er sendt på kort tid. Summen sendes av seg selv.',
    serverError: 'Tripletex hadde en feil da summen ble sendt. Busy prøver igjen av seg selv.',
    revision: 'Timene i Tripletex ble endret mens Busy sendte. Busy leser dem på nytt og prøver igjen.',
    keyMissing:
      'Nøkkelen til Tripletex mangler eller er avvist. Legg inn en ny under Integrasjoner, så sendes summen.',
    employeeNumberMissing:
      '{{person}} har ikke ansattnummer i Busy, så Tripletex vet ikke hvem timene tilhører. Fyll inn ansattnummeret i Profil.',
    employeeUnknown:
      'Ansattnummeret {{number}}, som {{person}} har i Busy, finnes ikke på én ansatt i Tripletex. Rett det i Profil, eller i Tripletex og hent på nytt.',
    employeeNumberShared:
      'Flere i Busy har ansattnummeret {{number}}, som {{person}} har, så Tripletex kan ikke skille timene deres. Gi hver sitt nummer.',
    projectUnknown:
      'Prosjektet «{{project}}» finnes ikke i Tripletex. Flytt timene til et prosjekt som er hentet derfra.',
    workTypeUnknown:
      'Arbeidstypen «{{workType}}» finnes ikke i Tripletex. Velg en arbeidstype som er hentet derfra, på timene.',
    employeeMayNotRegister:
      'I Tripletex kan det ikke føres timer på {{person}}. Slå på «Det kan føres lønn, reiseregninger, utlegg m.m. på bruker» på den ansatte der, og trykk «Hent fra Tripletex».',
    projectClosed:
      'Prosjektet «{{project}}» er lukket i Tripletex. Åpne det der og trykk «Hent fra Tripletex», eller flytt timene til et annet prosjekt.',
    projectNotStarted:
      'Prosjektet «{{project}}» starter {{date}} i Tripletex, og kan ikke ha timer {{day}}. Endre startdatoen der og trykk «Hent fra Tripletex», eller flytt timene.',
    projectEnded:
      'Prosjektet «{{project}}» sluttet {{date}} i Tripletex, og kan ikke ha timer {{day}}. Endre sluttdatoen der og trykk «Hent fra Tripletex», eller flytt timene.',
    notParticipant:
      '{{person}} er ikke deltaker på prosjektet «{{project}}», som bare tar imot timer fra deltakerne. Legg til {{person}} der i Tripletex, og trykk «Hent fra Tripletex».',
    workTypeNotAllowed:
      'Arbeidstypen «{{workType}}» kan ikke brukes på «{{project}}» i Tripletex. Legg den til på prosjektet der og trykk «Hent fra Tripletex», eller velg en annen på timene.',
    commentRequired:
      'Firmaet krever kommentar på timer i Tripletex, men Busy sender bare summer og aldri beskrivelser. Slå av kravet i innstillingene for timeføring der, og trykk «Hent fra Tripletex».',
    tooManyHours:
      'Timene {{day}} er til sammen {{hours}}, og et døgn har 24. Rett dem i Tidslinje, så sendes summen.',
    foreignHours:
      'I Tripletex står det {{hours}} denne dagen som Busy ikke har skrevet. Velg hva som skal gjelde.',
    locked:
      'Dagen {{day}} er låst i Tripletex, fordi timene er godkjent eller perioden er lukket der. Få den åpnet i Tripletex, og trykk «Prøv nå».',
    forbidden:
      'Nøkkelen har ikke lov til å føre timer for {{person}} i Tripletex. Gi den tilgang der og trykk «Prøv nå», eller bytt nøkkel under Integrasjoner.',
    refused:
      'Tripletex tok ikke imot summen på «{{project}}». Rett det Tripletex peker på, og trykk «Prøv nå».',
    unexpectedAnswer:
      'Tripletex svarte noe Busy ikke forstår, så det er uvisst om summen kom fram. Busy leser hva som står der, og prøver igjen av seg selv.',
    internal:
      'Noe gikk galt i Busy selv mens summen ble sendt. Timene er trygge, og Busy prøver igjen av seg selv.',
  },
} as const
