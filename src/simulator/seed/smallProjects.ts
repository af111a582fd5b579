import type { Project } from '../store/rows'

/** A project of the seed; people by their place in the list of employees, names for the rest. */
export interface ProjectFacts
  extends Pick<Project, 'number' | 'name' | 'startDate'>,
    Partial<
      Pick<
        Project,
        | 'endDate'
        | 'isClosed'
        | 'isOffer'
        | 'isFixedPrice'
        | 'fixedprice'
        | 'forParticipantsOnly'
        | 'generalProjectActivitiesPerProjectOnly'
        | 'description'
      >
    > {
  /** Without one the project is internal. */
  customer?: string
  manager?: number
  team?: readonly number[]
  /** Activities that are made for this project alone. */
  specific?: readonly string[]
  /** The linked activities, where they are not the usual three. */
  only?: readonly string[]
  rate?: number
}

const longName =
  'Rammeavtale for strategisk rådgivning, anskaffelsesstøtte og kvalitetssikring av vei- og brøyteprosjekter i Trøndelag 2025–2029'

export const projects: ProjectFacts[] = [
  { number: '1001', name: 'Havila drift', startDate: '2024-01-08', customer: 'Havila Kystruten AS' },
  {
    number: '1002',
    name: 'Acme anbud',
    startDate: '2025-03-03',
    customer: 'Acme Norge AS',
    specific: ['Anbudsskriving', 'Kvalitetssikring av anbud'],
  },
  {
    number: '1003',
    name: 'Nordlys app',
    startDate: '2025-08-18',
    customer: 'Nordlys Media AS',
    manager: 4,
    specific: ['Appdesign'],
    rate: 1350,
  },
  {
    number: '1004',
    name: 'Skagen kommune opplæring',
    startDate: '2025-10-01',
    customer: 'Skagen kommune',
    manager: 6,
    team: [1, 2, 6, 8],
  },
  { number: '1005', name: 'Intern administrasjon', startDate: '2024-01-02' },
  { number: '1006', name: 'Intern kompetanse', startDate: '2024-01-02' },
  {
    number: '1007',
    name: 'Sykehuset pasientflyt',
    startDate: '2025-01-13',
    customer: 'Sørlandet sykehus HF',
    manager: 6,
    team: [2, 6, 7],
    forParticipantsOnly: true,
    rate: 1600,
  },
  {
    number: '1008',
    name: 'Sparebanken sikkerhetsrevisjon',
    startDate: '2026-01-05',
    customer: 'Sandnes Sparebank',
    manager: 4,
    team: [4, 7, 9],
    forParticipantsOnly: true,
    rate: 1750,
  },
  {
    number: '1009',
    name: 'Bybanen vedlikeholdsplan',
    startDate: '2025-05-05',
    customer: 'Bergen Bybane Drift AS',
    only: ['Konsulentarbeid', 'Reisetid'],
    generalProjectActivitiesPerProjectOnly: true,
  },
  {
    number: '1010',
    name: longName,
    startDate: '2025-01-01',
    customer: 'Trøndelag fylkeskommune',
    manager: 12,
  },
  {
    number: '1011',
    name: 'Kraftverk fase 2',
    startDate: '2028-02-01',
    customer: 'Vestavind Kraft AS',
    description: 'Starter når konsesjonen er gitt.',
  },
  { number: '1012', name: 'Messe 2028', startDate: '2028-03-06' },
  {
    number: '1013',
    name: 'Fiskeeksport sporbarhet',
    startDate: '2024-06-03',
    endDate: '2025-12-19',
    customer: 'Ålesund Fiskeeksport AS',
  },
  {
    number: '1014',
    name: 'Byggevarer nettbutikk',
    startDate: '2024-09-02',
    endDate: '2025-11-28',
    customer: 'Østlandet Byggevarer AS',
    manager: 4,
  },
  closed('1015', 'Måløy flåtestyring', 'Måløy Shipping AS'),
  closed('1016', 'Fjellheisen billettsystem', 'Fjellheisen Drift AS'),
  closed('1017', 'Kystverket sjøkart', 'Kystverket region vest'),
  closed('1018', 'Lofoten bookingportal', 'Lofoten Reiseliv SA'),
  closed('1019', 'Grønnevik regnskapsbytte', 'Brødrene Grønnevik ANS'),
  closed('1020', 'Gamle Høvik avvikling', 'Gamle Høvik Verk AS'),
  closed('1021', 'Internt flytteprosjekt'),
  {
    number: '1022',
    name: 'Jæren driftsavtale',
    startDate: '2025-02-03',
    customer: 'Jæren Landbrukssenter AS',
  },
  {
    number: '1023',
    name: 'Arkitektkontoret BIM-støtte',
    startDate: '2025-04-01',
    customer: 'Oslo Arkitektkontor AS',
  },
  {
    number: '1024',
    name: 'Nidaros e-bokplattform',
    startDate: '2025-06-16',
    customer: 'Nidaros Forlag AS',
    manager: 12,
  },
  {
    number: '1025',
    name: 'Hardanger lagerstyring',
    startDate: '2025-09-01',
    customer: 'Hardanger Fruktlager SA',
    isFixedPrice: true,
    fixedprice: 480_000,
  },
  {
    number: '1026',
    name: 'Finnmark næringsnettverk',
    startDate: '2026-01-12',
    customer: 'Finnmark Næringsforening',
  },
  {
    number: '1027',
    name: 'Blåfjell tunnelprosjekt',
    startDate: '2024-11-04',
    customer: 'Blåfjell Entreprenør AS',
    manager: 3,
  },
  {
    number: '1028',
    name: 'Barn og Kultur søknadsportal',
    startDate: '2025-03-17',
    customer: 'Stiftelsen Barn og Kultur',
  },
  {
    number: '1029',
    name: 'Rørosbanken kundereise',
    startDate: '2025-11-03',
    customer: 'Rørosbanken',
    manager: 6,
  },
  {
    number: '1030',
    name: 'Havila ombordtjenester',
    startDate: '2025-05-19',
    customer: 'Havila Kystruten AS',
  },
  {
    number: '1031',
    name: 'Havila bærekraftsrapport',
    startDate: '2026-01-02',
    customer: 'Havila Kystruten AS',
    manager: 4,
  },
  {
    number: '1032',
    name: 'Acme drift og støtte',
    startDate: '2024-02-01',
    customer: 'Acme Norge AS',
    manager: 3,
  },
  {
    number: '1033',
    name: 'Acme datavarehus',
    startDate: '2025-08-11',
    customer: 'Acme Norge AS',
    specific: ['Datamodellering'],
    manager: 3,
  },
  {
    number: '1034',
    name: 'Nordlys abonnement',
    startDate: '2025-01-20',
    customer: 'Nordlys Media AS',
    manager: 4,
  },
  {
    number: '1035',
    name: 'Skagen kommune arkiv',
    startDate: '2025-02-10',
    customer: 'Skagen kommune',
    manager: 6,
  },
  {
    number: '1036',
    name: 'Skagen kommune skolerute',
    startDate: '2026-01-19',
    customer: 'Skagen kommune',
    manager: 6,
  },
  {
    number: '1037',
    name: 'Sykehuset vaktplan',
    startDate: '2025-06-02',
    customer: 'Sørlandet sykehus HF',
    manager: 6,
  },
  {
    number: '1038',
    name: 'Trøndelag kollektivdata',
    startDate: '2025-10-13',
    customer: 'Trøndelag fylkeskommune',
    manager: 12,
  },
  { number: '1039', name: 'Vestavind nettanalyse', startDate: '2024-04-15', customer: 'Vestavind Kraft AS' },
  {
    number: '1040',
    name: 'Kystverket losordning',
    startDate: '2025-12-01',
    customer: 'Kystverket region vest',
  },
  {
    number: '1041',
    name: 'Tilbud Lofoten 2026',
    startDate: '2026-01-26',
    customer: 'Lofoten Reiseliv SA',
    isOffer: true,
  },
  { number: '1042', name: 'Internt salg', startDate: '2024-01-02' },
  { number: '1043', name: 'Internt fagforum', startDate: '2024-08-19', manager: 12 },
  {
    number: '1044',
    name: 'Fjordflyt produktutvikling',
    startDate: '2025-01-06',
    manager: 4,
    specific: ['Brukertesting'],
  },
]

function closed(number: string, name: string, customer?: string): ProjectFacts {
  const facts = { number, name, startDate: '2024-01-15', endDate: '2025-06-30', isClosed: true }
  return customer === undefined ? facts : { ...facts, customer }
}
