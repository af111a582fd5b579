/** Each names the thing, the reason and the next step. The facts in braces come with the error. */
export const errors = {
  invalidInput: 'Noe i feltene kan ikke brukes slik det står. Se over det du har skrevet, og prøv igjen.',
  notFound: 'Dette finnes ikke lenger. Det kan være slettet eller angret i et annet vindu. Velg noe annet.',
  forbidden: 'Du har ikke tilgang til dette i Busy. Be en administrator gjøre det, eller gi deg rettigheten.',
  lastAdministrator: 'Det må være minst én administrator igjen. Gjør en annen til administrator først.',
  comesFromTripletex: 'Dette hentes fra Tripletex og endres der. Hent på nytt etterpå, så kommer det hit.',
  archiveSelf: 'Du kan ikke arkivere deg selv på din egen maskin.',
  ownRole: 'Du kan ikke endre din egen rolle. Be en annen administrator gjøre det.',
  ownNumberFixed:
    'Ansattnummeret ditt har treff i Tripletex, så bare en administrator kan endre det. Be en administrator gjøre det.',
  groupUnderItself: 'En gruppe kan ikke ligge under seg selv. Velg en annen overordnet gruppe.',
  groupNameTaken: 'En gruppe på samme sted heter allerede «{{text}}». Skriv et annet navn.',
  internal:
    'Busy klarte ikke å fullføre dette. Ingenting er endret. Prøv igjen, og start Busy på nytt hvis det gjentar seg.',
  entryLocked: 'Oppføringen er låst og kan ikke endres slik den står. Åpne den for å se hvorfor.',
  spanEmpty:
    'Tiden er tom: «Til» er lik «Fra», eller varigheten er null. Skriv når arbeidet sluttet, eller hvor lenge det varte.',
  timeSkipped:
    'Klokka {{text}} finnes ikke denne natten: klokka stilles fram forbi den. Skriv et annet klokkeslett.',
  projectNotBookable: '{{project}} tar ikke imot nye oppføringer. Velg et annet prosjekt.',
  projectNumberTaken: 'Prosjektnummeret {{text}} er i bruk. Velg et annet nummer.',
  projectFromTripletex: 'Dette hentes fra Tripletex. Endre det der, så kommer det hit ved neste henting.',
  projectSyncOn:
    'Prosjektene hentes fra Tripletex nå, så egne prosjekter kan ikke lages eller endres. Slå av prosjektsynkronisering først.',
  workTypeNotBookable: '{{workType}} kan ikke brukes til nye oppføringer. Velg en annen arbeidstype.',
  workTypeMissing: 'Oppføringen mangler arbeidstype. Velg arbeidstype, så kan den lagres.',
  workTypeNameTaken: 'En arbeidstype som er i bruk, heter allerede «{{text}}». Skriv et annet navn.',
  workTypesFromTripletex:
    'Arbeidstypene hentes fra Tripletex. Lag den som aktivitet der, eller slå av arbeidstypesynkronisering under Innstillinger → Integrasjoner.',
  workTypeOfTripletex: 'Arbeidstypen hentes fra Tripletex. Navn og fakturering endres på aktiviteten der.',
  projectsFromTripletex:
    'Prosjektene hentes fra Tripletex. Lag dem der, eller slå av prosjektsynkronisering under Innstillinger → Integrasjoner.',
  fileUnreadable: 'Filen kan ikke leses som CSV. Lagre regnearket som CSV, og velg filen på nytt.',
  productUnknown: 'Produktet er ikke lenger i bruk i Tripletex. Velg et annet.',
  exchangeNothing:
    'Det er ingen timer å eksportere i denne perioden. Velg en annen periode, eller send timene til godkjenning først.',
  exchangeNotBusy: 'Filen er ikke en eksport fra Busy. Velg filen som slutter på .busy.',
  exchangeDamaged:
    'Filen er skadet eller endret siden Busy skrev den. Ingenting er importert. Be avsenderen eksportere på nytt.',
  exchangeNewer: 'Filen er skrevet av en nyere Busy enn denne. Oppdater Busy, og importer filen på nytt.',
  exchangeOtherCompany:
    'Filen er fra {{other}}, men dette arbeidsområdet er {{known}}. Åpne arbeidsområdet til {{other}}, og importer der.',
  exchangePersonUnknown:
    '{{text}} er ikke kjent her. Hent fra Tripletex, eller legg personen til under Personer med samme navn og ansattnummer, eller samme e-post.',
  exchangePlacesUnknown:
    'Filen har timer på noe som ikke er hentet hit: {{text}}. Velg «Hent prosjekter og kunder», og importer på nytt.',
  exchangeNotYours:
    'Du har ikke tilgang til timene til {{text}}. Det har lederen for gruppen eller prosjektet, og administratorer.',
  fileNotWritten:
    'Filen ble ikke lagret: {{file}}. Sjekk at mappen finnes og har plass, eller velg en annen.',
  notDecidable: 'Timene kan ikke godkjennes, avvises eller åpnes slik de står nå. Se over dem og prøv igjen.',
  nothingToDecide: 'Det er ingen timer å gjøre dette med lenger. Se over listen og prøv igjen.',
  costLocked: 'Kostnaden fra {{day}} står slik at dette ikke kan gjøres nå. Se over den og prøv igjen.',
  costGone: 'Kostnaden finnes ikke lenger. Den kan være slettet eller angret i et annet vindu.',
  receiptKind: 'Kvitteringen må være et bilde (PNG, JPEG, WebP) eller en PDF.',
  receiptTooLarge: 'Kvitteringen er større enn {{megabytes}} MB. Lagre den mindre, og prøv igjen.',
  receiptMissing: 'Filen «{{name}}» ligger ikke der den ble lagt. Legg ved kvitteringen på nytt.',
  receiptNotKept:
    'Kvitteringen «{{name}}» ble ikke lagret, og kostnaden er ikke endret. Sjekk at disken har plass, og prøv igjen.',
  receiptNotOpened:
    'Maskinen har ikke noe program som kan vise «{{name}}». Lagre en kopi, og åpne den derfra.',
  orderGone: 'Ordren finnes ikke lenger.',
  orderFinished: 'Ordren er ferdigstilt, og kan ikke endres. Slett den og lag en ny.',
  orderObstructed: 'Ordren kan ikke ferdigstilles ennå. Rett det som står øverst i utkastet.',
  orderSending: 'Ordren sendes akkurat nå. Prøv igjen om litt.',
  orderInvoiced: 'Ordre {{number}} er fakturert i Tripletex, og kan ikke slettes. Krediter fakturaen der.',
  orderHoursTaken: 'Noen av timene eller kostnadene er på en annen ordre nå. Se over utkastet.',
  orderNeedsNetwork:
    'Ordren er, eller kan være, i Tripletex, som ikke kan nås nå. Prøv igjen når du er på nett.',
  changedSinceShown: 'Timene er endret siden de ble vist. Se over dem og prøv igjen.',
  notSubmittable:
    'Minst én oppføring kan ikke sendes slik den står. Fjern krysset ved den, eller fullfør den.',
  submissionOff:
    'Firmaet bruker ikke innsending, så timer kan ikke overføres ved innsending. Slå på «Innsending av tid til godkjenning» under Generelt, eller velg en annen timeoverføring.',
  transferNeedsSubmission:
    'Innsending kan ikke slås av mens timer overføres «Ved innsending til godkjenning». Velg en annen timeoverføring under Integrasjoner først.',
  cellNotUnderstood: '«{{text}}» er ikke forstått. Skriv timer som 7,5, 7:30, 450m, 8-16 eller +0,5.',
  cellLocked: '{{hours}} i ruten er låst og kan ikke endres her. Skriv et større tall.',
  cellClocked:
    '{{hours}} i ruten er ført med klokkeslett. Endre dem i Tidslinje, eller skriv et større tall.',
  cellBelowZero: 'Det er bare {{hours}} i ruten å trekke fra. Skriv et mindre fradrag.',
  cellTooLong: 'En oppføring kan ikke være lengre enn 24 timer. Skriv et mindre tall.',
  cellSeveral:
    'Ruten har flere oppføringer, og et klokkeslett kan bare erstatte én. Endre dem i Tidslinje, eller skriv summen.',
  cellAfterMidnight: '{{hours}} av tiden ligger etter midnatt og er låst. Se dem i Tidslinje.',
  cellWithoutComment:
    'Ruten har ingen oppføring som kan få kommentaren. Skriv timene først, eller skriv beskrivelsen i Tidslinje.',
  rowHasHours: 'Raden har timer denne uken. Tøm rutene først, så kan den fjernes.',
  timerNotRunning: 'Ingen tidtaker går. Den kan være stoppet fra systemkurven. Start en ny.',
  timerChanged: 'Tidtakeren som går nå, er en annen enn den du så på. Ingenting er endret. Åpne den på nytt.',
  absenceWaits: 'Svar først på hva tiden du var borte skal bli. Ingenting er stoppet, og ingenting er ført.',
  timerNotPaused: 'Ingenting er satt på pause. Det kan være startet igjen fra et annet vindu.',
  nothingToSwitchTo: 'Det er ikke ført timer på noe annet ennå. Velg prosjekt i listen.',
  timerStartInFuture: 'Starttidspunktet er fram i tid. Skriv et klokkeslett som har vært.',
  undoNotLatest: 'Noe annet er endret siden. Ctrl+Z tar tilbake den siste endringen først.',
  entryGone:
    'Oppføringen er slettet eller angret i et annet vindu. «Lagre som ny» loggfører det som står her.',
  undoStale: 'Dette kan ikke angres lenger, fordi oppføringen er endret siden. Endre den for hånd.',
  undoChanged: 'Det er endret på en annen måte siden. Endre det for hånd.',
  undoInUse: 'Det er tatt i bruk siden, og kan ikke fjernes. Arkiver det i stedet.',
  undoEnds: 'Det som ble gjort før, kan heller ikke angres med Ctrl+Z. Endre det for hånd.',
  undoTimerRuns: 'En annen tidtaker går nå. Stopp den først, så kan du angre.',
  undoTimerCounted:
    'Tidtakeren har telt siden, og den tiden ville gått tapt. Stopp den eller forkast den i stedet.',
  transferDayTooFar: 'Dagen timer skal telle fra, er mer enn ett år fram i tid. Velg en tidligere dag.',
  notConnected: 'Busy er ikke koblet til Tripletex. Koble til under Innstillinger → Integrasjoner.',
  keyRejected:
    'Tripletex godtok ikke brukernøkkelen. Den kan være slettet eller utløpt. Lag en ny i Tripletex, og lim den inn her.',
  consumerTokenRejected:
    'Tripletex godtok ikke applikasjonsnøkkelen til Busy. Sjekk at den er riktig kopiert og hører til dette miljøet.',
  consumerTokenMissing:
    'Denne utgaven av Busy har ingen applikasjonsnøkkel. Skriv inn den som Tripletex har gitt dere.',
  noNetwork:
    'Busy får ikke kontakt med Tripletex. Sjekk nettverket, og prøv igjen. Timene dine er trygge her.',
  missingRights:
    'Brukernøkkelen mangler rettigheter i Tripletex. Gi den tilgang der, eller bruk en annen nøkkel.',
  wrongEnvironment:
    'Nøkkelen hører til et annet Tripletex-miljø enn det som er valgt. Bytt mellom produksjon og test, og prøv igjen.',
  notTripletex:
    'Det som svarte på adressen, er ikke Tripletex. Sjekk adressen under Avansert, og at nettverket ikke krever innlogging først.',
  addressInvalid:
    'Adressen kan ikke brukes. Skriv en full adresse som begynner med https://. Bare adresser på denne maskinen kan begynne med http://.',
  askedToWait: 'Tripletex ber Busy vente, fordi det er spurt mye på kort tid. Prøv igjen om litt.',
  tripletexFailed: 'Tripletex svarte med en feil. Vent litt, og prøv igjen.',
  workspaceLeft:
    'Arbeidsområdet ble byttet før dette ble gjort. Ingenting er endret. Gå tilbake til arbeidsområdet og prøv igjen.',
  timerRunsHere: 'En tidtaker går i dette arbeidsområdet. Stopp den først, så kan du bytte.',
  workspaceUnusable:
    'Arbeidsområdet kan ikke åpnes, og ingenting er endret. Velg det i menyen øverst til venstre, så viser Busy hva som er galt: {{file}}.',
  otherCompany:
    'Nøkkelen hører til {{other}}, men dette arbeidsområdet inneholder timene til {{known}}. Åpne et eget arbeidsområde for {{other}}, eller bruk en nøkkel for {{known}}.',
  demoUnavailable: 'Demofirmaet lot seg ikke starte. Start Busy på nytt, og prøv igjen.',
  backupUnusable: 'Denne sikkerhetskopien kan ikke leses. Velg en annen i listen.',
  diskFull:
    'Disken er full, så dette ble ikke lagret. Det som var lagret fra før, er trygt. Frigjør plass på disken, og prøv igjen.',
  databaseReadOnly:
    'Busy får ikke skrive her, så dette ble ikke lagret: {{file}}. Gi Busy tilgang til filen og mappen, og prøv igjen.',
  databaseDamaged:
    'Databasen er skadet, så dette ble ikke lagret. Ta vare på det du har skrevet, og lukk vinduet. Da viser Busy sikkerhetskopiene du kan gå tilbake til.',
  databaseBusy:
    'Et annet program holder på med databasen, så dette ble ikke lagret. Vent litt eller lukk det andre programmet, og prøv igjen.',
  diskFailed:
    'Disken svarte med en feil, så dette ble ikke lagret: {{file}}. Sjekk at disken er koblet til og virker, og prøv igjen.',
} as const

/** Why new hours cannot be put on a project with a work type on a day: what it is called, the reason, and what can be done. */
export const refusal = {
  archived:
    '{{project}} er arkivert. Nye oppføringer kan ikke føres der; det som er ført, kan rettes. Velg et annet prosjekt.',
  notStarted: '{{project}} starter ikke før {{startDate}}. Velg et annet prosjekt, eller en dato fra da av.',
  ended:
    '{{project}} ble avsluttet {{endDate}}. Nye oppføringer kan ikke føres etter det; det som er ført, kan rettes. Velg et annet prosjekt, eller en tidligere dato.',
  notParticipant:
    '{{project}} er bare for deltakere i Tripletex, og du er ikke deltaker. Velg et annet prosjekt, eller be prosjektlederen legge deg til der.',
  notMember:
    '{{project}} er bare for medlemmer, og du er ikke medlem. Velg et annet prosjekt, eller be prosjektlederen legge deg til.',
  workTypeArchived:
    '{{workType}} er arkivert. Nye oppføringer kan ikke føres med den; det som er ført, kan rettes. Velg en annen arbeidstype.',
  workTypeUnfit: '{{workType}} kan ikke brukes på {{project}}. Velg en av arbeidstypene som står i listen.',
} as const

/** Why hours of a day cannot be approved, sent back or reopened. */
export const undecidable = {
  notAllowed:
    'Disse timene er ikke dine å godkjenne. Be lederen for gruppen eller prosjektet, eller en administrator.',
  state: 'Timer {{day}} kan ikke godkjennes, avvises eller åpnes slik de står nå. Se over dem og prøv igjen.',
  notSubmitted: 'Timer {{day}} er ikke sendt inn ennå. Den ansatte sender dem til godkjenning først.',
  planned:
    'Timer {{day}} er planlagt. De kan godkjennes når tiden er omme, eller på forhånd under «Prosjekt».',
  incomplete: 'Timer {{day}} mangler arbeidstype. Avvis dem, så den ansatte kan fullføre dem.',
  beforeStart: 'Timer {{day}} er fra før godkjenningen begynner i denne bedriften.',
} as const

/** Why hours of a day cannot be submitted. */
export const unsubmittable = {
  submissionOff:
    'Firmaet bruker ikke innsending: timene godkjennes slik de er ført. Du trenger ikke sende dem.',
  alreadySubmitted: 'Noen av timene {{day}} er allerede sendt. Se over dem og prøv igjen.',
  incomplete: 'Timer {{day}} mangler arbeidstype. Fjern krysset ved dem, eller fullfør dem.',
  planned: 'Timer {{day}} er planlagt. De kan sendes når tiden har gått.',
  tooManyHours:
    '{{day}} har mer enn 24 timer, så noe er feil. Rett varigheten, eller flytt noe til en annen dag, så kan dagen sendes.',
} as const

/** Why locked hours cannot be changed, and who can open them again: an entry, those of a cell, and those after midnight. */
export const locked = {
  entryLocked: {
    submitted: 'Oppføringen er sendt til godkjenning. Trekk den tilbake først, så kan den endres.',
    approved:
      'Godkjent av {{by}} {{at}}. {{by}}, gruppelederen din eller en administrator kan angre godkjenningen.',
    approvedBySomebody:
      'Oppføringen er godkjent. Gruppelederen din eller en administrator kan angre godkjenningen.',
    onOrder:
      'Oppføringen er på en ferdigstilt ordre og kan ikke endres. Spør en administrator om noe er galt.',
  },
  cellLocked: {
    submitted:
      '{{hours}} i ruten er sendt til godkjenning. Trekk dem tilbake først, eller skriv et større tall.',
    approved:
      '{{hours}} i ruten er låst: godkjent av {{by}} {{at}}. {{by}}, gruppelederen din eller en administrator kan angre godkjenningen.',
    approvedBySomebody:
      '{{hours}} i ruten er godkjent. Gruppelederen din eller en administrator kan angre godkjenningen.',
    onOrder: '{{hours}} i ruten er på en ferdigstilt ordre og kan ikke endres. Skriv et større tall.',
  },
  cellAfterMidnight: {
    submitted:
      '{{hours}} av tiden ligger etter midnatt og er sendt til godkjenning. Trekk dem tilbake i Tidslinje først.',
    approved:
      '{{hours}} av tiden ligger etter midnatt: godkjent av {{by}} {{at}}. {{by}}, gruppelederen din eller en administrator kan angre godkjenningen.',
    approvedBySomebody:
      '{{hours}} av tiden ligger etter midnatt og er godkjent. Gruppelederen din eller en administrator kan angre godkjenningen.',
    onOrder: '{{hours}} av tiden ligger etter midnatt og er på en ferdigstilt ordre. De kan ikke endres.',
  },
} as const
