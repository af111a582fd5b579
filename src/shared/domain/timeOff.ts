/**
 * The words by which companies name vacation, sickness and other leave; Tripletex has no mark of its own on such activities.
 * They begin a word, so that «sykdom», «sykefravær» and «syk» are found and «musikk» is not.
 */
const WORDS =
  /(?:^|[^\p{L}])(ferie|syk|egenmelding|permisjon|avspasering|fravær|fri med lønn|vacation|holiday|sick|leave|absence|time off)/iu

/** Whether hours of a work type are time off: drawn apart, since nobody worked then. */
export function isTimeOff(workTypeName: string | null): boolean {
  return workTypeName !== null && WORDS.test(workTypeName)
}
