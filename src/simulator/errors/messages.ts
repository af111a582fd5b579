import { type Text, untranslated } from './text'
import { timesheetMessages } from './timesheetMessages'

/**
 * The messages of Tripletex that are known from its answers. Where only the Norwegian wording is known, the English one is ours;
 * clients must match on status, code and field.
 */
export const messages = {
  ...timesheetMessages,
  unauthorized: untranslated('Unauthorized'),
  notFound: { no: 'Objektet ble ikke funnet', en: 'Object not found' },
  methodNotAllowed: untranslated('HTTP 405 Method Not Allowed'),
  enumNotFound: untranslated('HTTP 404 Not Found'),
  forbidden: {
    no: 'Du har ikke tilgang til denne funksjonen.',
    en: 'You do not have permission to access this feature.',
  },
  companyNotGranted: {
    no: 'Du har ikke tilgang til dette firmaet.',
    en: 'You do not have access to this company.',
  },
  countTooLarge: { no: 'Antallet er for stort.', en: 'The count is too large.' },
  rateLimited: { no: 'For mange forespørsler.', en: 'Too many requests.' },
  unreadable: untranslated('Attempt to read unauthorized object.'),
  illegalFields: { no: 'Ugyldig felt i filteret', en: 'Illegal field in fields filter' },
  validationFailed: { no: 'Validering feilet.', en: 'Validation failed.' },
  parameterFailed: untranslated('Validation failed'),
  mappingFailed: untranslated('Request mapping failed'),
  invalidJson: { no: 'Ugyldig JSON', en: 'Invalid JSON' },
  sortingFailed: { no: 'Ugyldig sortering', en: 'Sorting failed' },
  revision: untranslated('RevisionException'),
  duplicateRow: untranslated('Duplicate entry'),
  tooLarge: untranslated('Result set too large. Limit of 10.000 reached.'),
  wrongNumber: untranslated('Wrong number format'),
  idList: {
    no: 'Må være en kommaseparert liste med positive heltall.',
    en: 'Must be a comma separated list of positive integers.',
  },
  invalidInteger: { no: 'Ugyldig heltall.', en: 'Invalid integer.' },
  invalidNumber: { no: 'Ugyldig tall.', en: 'Invalid number.' },
  invalidDate: {
    no: 'Dato er ugyldig. Korrekt format er yyyy-mm-dd.',
    en: 'The date is invalid. The correct format is yyyy-mm-dd.',
  },
  dateRange: {
    no: 'Fra-dato må være før til-dato.',
    en: "'From' date must be before 'To' date.",
  },
  unknownProperty: {
    no: 'Feltet eksisterer ikke i objektet.',
    en: 'The field does not exist in the object.',
  },
  wrongType: {
    no: 'Verdien er ikke av korrekt type for dette feltet.',
    en: 'The value is not of the correct type for this field.',
  },
  idAtCreation: {
    no: 'ID kan ikke settes når et objekt opprettes.',
    en: 'The ID cannot be set when creating an object.',
  },
  cannotBeNull: { no: 'Kan ikke være null.', en: 'Cannot be null.' },
  mustBeFilled: { no: 'Feltet må fylles ut.', en: 'The field must be filled in.' },
  nameInUse: { no: 'Navnet er i bruk.', en: 'The name is in use.' },
  alreadyExists: { no: 'Finnes fra før.', en: 'Already exists.' },
  invalidVat: { no: 'Ugyldig mva-kode.', en: 'Invalid VAT code.' },
  internalVat: {
    no: 'Internt felt (vatTypeId): Ugyldig mva-kode.',
    en: 'Internal field (vatTypeId): Invalid VAT code.',
  },
  keyInvalid: { no: 'Nøkkelen er ugyldig', en: 'The key is invalid' },
  consumerInvalid: {
    no: 'Nøkkelen er ugyldig',
    en: 'The consumer token is invalid or does not exist.',
  },
  expirationInvalid: {
    no: 'Utløpsdatoen må være etter dagens dato.',
    en: 'The expiration date must be after today.',
  },
  ttlMinimum: { no: 'Må være minimum 300', en: 'Must be at least 300' },
  ttlMaximum: { no: 'Må være maksimum 28800', en: 'Must be at most 28800' },
  companyOwned: {
    no: 'Firmaeide brukere har kun tilgang til /company/>withLoginAccess og /token/session/>whoAmI.',
    en: 'Company owned users can only access /company/>withLoginAccess and /token/session/>whoAmI.',
  },
  registrationNotAllowed: {
    no: 'Brukertilgangen "Det kan føres lønn, reiseregninger, utlegg m.m. på bruker" er ikke aktivert på den valgte brukeren.',
    en: 'The user access "Salary, travel expenses, outlays etc. can be registered on the user" is not activated for the selected user.',
  },
  activityUnusable: { no: 'Aktiviteten kan ikke benyttes.', en: 'The activity cannot be used.' },
  projectClosed: {
    no: 'Prosjektet er avsluttet. Det kan ikke registreres timer på prosjektet.',
    en: 'The project is closed. Hours cannot be registered on the project.',
  },
  participantsOnly: {
    no: 'Kun prosjektdeltakere kan registrere timer på prosjektet.',
    en: 'Only project participants can register hours on the project.',
  },
  managerMissing: {
    no: 'Feltet "Prosjektleder" må fylles ut.',
    en: 'The field "Project manager" must be filled in.',
  },
  ratesThroughEndpoint: {
    no: 'Timepriser kan kun endres via endepunktet "project/hourlyRates".',
    en: 'Hourly rates can only be changed through the endpoint "project/hourlyRates".',
  },
  activityNameMissing: { no: 'Aktivitetsnavn må fylles ut.', en: 'The activity name must be filled in.' },
  specificThroughProject: {
    no: 'Prosjektspesifikke aktiviteter må lages via endepuntket "project/projectActivity".',
    en: 'Project specific activities must be created through the endpoint "project/projectActivity".',
  },
  projectActivityType: {
    no: 'En prosjektspesifikk aktivitet eller en generell prosjektaktivitet må spesifiseres.',
    en: 'A project specific activity or a general project activity must be specified.',
  },
  userTypeMissing: {
    no: 'Brukertype kan ikke være "0" eller tom.',
    en: 'User type cannot be "0" or empty.',
  },
  emailInUse: {
    no: 'Det finnes allerede en bruker med denne e-postadressen.',
    en: 'There is already a user with this e-mail address.',
  },
  emailFormat: { no: 'Ugyldig format.', en: 'Invalid format.' },
  customerInUse: {
    no: 'Internt felt (id): <ul><li>Prosjekter er registrert.</li></ul>',
    en: 'Internal field (id): <ul><li>Projects are registered.</li></ul>',
  },
  projectInUse: {
    no: 'Prosjektet kan ikke slettes. Timer er registrert.',
    en: 'The project cannot be deleted. Hours are registered.',
  },
  projectActivityInUse: {
    no: 'Aktiviteten kan ikke fjernes. Timer er registrert.',
    en: 'The activity cannot be removed. Hours are registered.',
  },
  lineWithoutContent: {
    no: 'Det må registreres en beskrivelse eller et produkt.',
    en: 'A description or a product must be registered.',
  },
} satisfies Record<string, Text>

/** Messages with something of the case at hand in them. */
export const projectStartsLater = (project: string, startDate: string): Text => ({
  no: `Startdato for prosjektet ${project} er ${startDate}. Det kan ikke registreres timer før denne datoen.`,
  en: `The start date of the project ${project} is ${startDate}. Hours cannot be registered before this date.`,
})

export const projectEnded = (project: string, endDate: string): Text => ({
  no: `Sluttdato for prosjektet ${project} er ${endDate}. Det kan ikke registreres timer etter denne datoen.`,
  en: `The end date of the project ${project} is ${endDate}. Hours cannot be registered after this date.`,
})

export const managerWithoutRight = (name: string): Text => ({
  no: `Oppgitt prosjektleder har ikke fått tilgang som prosjektleder i kontoen: ${name}.`,
  en: `The given project manager has not been granted access as a project manager in the account: ${name}.`,
})

export const productNameInUse = (name: string): Text => ({
  no: `Produktnavnet "${name}" er allerede registrert.`,
  en: `The product name "${name}" is already registered.`,
})

export const productNumberInUse = (number: string): Text => ({
  no: `Produktnummeret ${number} er i bruk.`,
  en: `The product number ${number} is in use.`,
})

export const expectedNumber = (input: string): Text =>
  untranslated(`Wrong data format! Expected number. For input string: "${input}"`)
