import type { ActivityType } from '../store/rows'

/** The first three are those whom the keys belong to. */
export const employees = [
  { firstName: 'Kari', lastName: 'Nordmann', employeeNumber: '1', mayManageProjects: true },
  { firstName: 'Ola', lastName: 'Fjell', employeeNumber: '2' },
  { firstName: 'James', lastName: 'Whitaker', employeeNumber: '3', mayManageProjects: true },
  { firstName: 'Ingrid', lastName: 'Solbakken', employeeNumber: '4', mayManageProjects: true },
  { firstName: 'Per Øyvind', lastName: 'Ålesund', employeeNumber: '5' },
  { firstName: 'Sunniva', lastName: 'Kjærgård', employeeNumber: '6', mayManageProjects: true },
  { firstName: 'Mohammed', lastName: 'Rahimi', employeeNumber: '7' },
  { firstName: 'Astrid', lastName: 'Bjørnstad', employeeNumber: '8' },
  { firstName: 'Lars', lastName: 'Haugen', employeeNumber: '9' },
  { firstName: 'Silje', lastName: 'Tveit', employeeNumber: '10' },
  { firstName: 'Jonas', lastName: 'Eide', employeeNumber: '11' },
  { firstName: 'Nora', lastName: 'Sæther', employeeNumber: '12', mayManageProjects: true },
  { firstName: 'Henrik', lastName: 'Dahl', employeeNumber: '' },
  { firstName: 'Berit', lastName: 'Myhre', employeeNumber: '14', allowInformationRegistration: false },
  { firstName: 'Tor Arne', lastName: 'Nygård', employeeNumber: '15' },
  { firstName: 'Emilie', lastName: 'Aas', employeeNumber: '16' },
]

export const customers = [
  { name: 'Havila Kystruten AS', city: 'Fosnavåg' },
  { name: 'Acme Norge AS', city: 'Oslo' },
  { name: 'Nordlys Media AS', city: 'Tromsø' },
  { name: 'Skagen kommune', city: 'Skagen' },
  { name: 'Bergen Bybane Drift AS', city: 'Bergen' },
  { name: 'Ålesund Fiskeeksport AS', city: 'Ålesund' },
  { name: 'Østlandet Byggevarer AS', city: 'Hamar' },
  { name: 'Sørlandet sykehus HF', city: 'Kristiansand' },
  { name: 'Trøndelag fylkeskommune', city: 'Trondheim' },
  { name: 'Vestavind Kraft AS', city: 'Førde' },
  { name: 'Måløy Shipping AS', city: 'Måløy' },
  { name: 'Fjellheisen Drift AS', city: 'Tromsø' },
  { name: 'Kystverket region vest', city: 'Ålesund' },
  { name: 'Lofoten Reiseliv SA', city: 'Svolvær' },
  { name: 'Brødrene Grønnevik ANS', city: 'Stord' },
  { name: 'Jæren Landbrukssenter AS', city: 'Bryne' },
  { name: 'Oslo Arkitektkontor AS', city: 'Oslo' },
  { name: 'Nidaros Forlag AS', city: 'Trondheim' },
  { name: 'Hardanger Fruktlager SA', city: 'Ulvik' },
  { name: 'Finnmark Næringsforening', city: 'Alta' },
  { name: 'Blåfjell Entreprenør AS', city: 'Egersund' },
  { name: 'Stiftelsen Barn og Kultur', city: 'Oslo' },
  { name: 'Sandnes Sparebank', city: 'Sandnes' },
  { name: 'Rørosbanken', city: 'Røros' },
  { name: 'Vågå Tømrerservice AS', city: 'Vågå', isInactive: true },
  { name: 'Gamle Høvik Verk AS', city: 'Høvik', isInactive: true },
]

/** VAT codes: 3 is 25 %, 31 is 15 %, 32 is 12 %, 5 and 6 are 0 %. */
export const products = [
  { number: '100', name: 'Konsulenttime', price: 1450, vatType: 3 },
  { number: '101', name: 'Seniorkonsulent, time', price: 1750, vatType: 3 },
  { number: '102', name: 'Rådgiver, time', price: 1600, vatType: 3 },
  { number: '103', name: 'Prosjektleder, time', price: 1550, vatType: 3 },
  { number: '104', name: 'Utvikler, time', price: 1350, vatType: 3 },
  { number: '105', name: 'Tester, time', price: 1150, vatType: 3 },
  { number: '106', name: 'Reisetid', price: 725, vatType: 3 },
  { number: '107', name: 'Overtid 50 %', price: 2175, vatType: 3 },
  { number: '108', name: 'Overtid 100 %', price: 2900, vatType: 3 },
  { number: '110', name: 'Opplæring, dag', price: 12_500, vatType: 6 },
  { number: '111', name: 'Kurs i offentlige anskaffelser', price: 4900, vatType: 6 },
  { number: '112', name: 'Foredrag', price: 8000, vatType: 6 },
  { number: '120', name: 'Kjøregodtgjørelse, km', price: 5.3, vatType: 3 },
  { number: '121', name: 'Persontransport', price: 450, vatType: 32 },
  { number: '122', name: 'Overnatting', price: 1490, vatType: 32 },
  { number: '123', name: 'Bevertning ved møter', price: 189, vatType: 31 },
  { number: '130', name: 'Lisens Fjordflyt, måned', price: 349, vatType: 3 },
  { number: '131', name: 'Driftsavtale, måned', price: 6500, vatType: 3 },
  { number: '132', name: 'Serverleie, måned', price: 1290, vatType: 3 },
  { number: '140', name: 'Eksport av konsulenttjenester', price: 1450, vatType: 5 },
  { number: '141', name: 'Trykksaker', price: 240, vatType: 5 },
  { number: '190', name: 'Fastpris anbud (utgått)', price: 45_000, vatType: 3, isInactive: true },
]

interface ActivityFacts {
  name: string
  type: ActivityType
  number?: string
  isChargeable?: boolean
  isDisabled?: boolean
  deletable?: boolean
}

/** Activities that belong to one project alone stand with the projects. */
export const activities: ActivityFacts[] = [
  { name: 'Administrasjon', type: 'GENERAL_ACTIVITY', number: '10' },
  { name: 'Ferie', type: 'GENERAL_ACTIVITY', number: '11', deletable: false },
  { name: 'Sykdom', type: 'GENERAL_ACTIVITY', number: '12' },
  { name: 'Kompetanseheving', type: 'GENERAL_ACTIVITY', number: '13' },
  { name: 'Avspasering', type: 'GENERAL_ACTIVITY', number: '14' },
  { name: 'Prosjektadministrasjon', type: 'PROJECT_GENERAL_ACTIVITY', number: '20' },
  { name: 'Konsulentarbeid', type: 'PROJECT_GENERAL_ACTIVITY', number: '21', isChargeable: true },
  { name: 'Møte', type: 'PROJECT_GENERAL_ACTIVITY', number: '22', isChargeable: true },
  { name: 'Utvikling', type: 'PROJECT_GENERAL_ACTIVITY', number: '23', isChargeable: true },
  { name: 'Reisetid', type: 'PROJECT_GENERAL_ACTIVITY', number: '24', isChargeable: true },
  { name: 'Opplæring', type: 'PROJECT_GENERAL_ACTIVITY', number: '25', isChargeable: true },
  { name: 'Feilretting (garanti)', type: 'PROJECT_GENERAL_ACTIVITY', number: '26' },
  {
    name: 'Telefonstøtte',
    type: 'PROJECT_GENERAL_ACTIVITY',
    number: '27',
    isChargeable: true,
    isDisabled: true,
  },
]
