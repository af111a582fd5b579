/**
 * The words by which companies name vacation, sickness and other leave; Tripletex has no mark of its own on such activities.
 * They begin a word («sykefravær», «ferie»), and the longer Norwegian ones also end one («foreldrepermisjon»), so that neither
 * «psykologi» nor «releaser» is taken for one.
 */
const BEGINS =
  /(?:^|[^\p{L}])(ferie|syk|egenmelding|permisjon|avspasering|fravær|vacation|holiday|sick|leave|absence|time off)/iu
const ENDS = /(ferie|permisjon|avspasering|fravær)(?:$|[^\p{L}])/iu

/** Whether hours of a work type are time off: drawn apart, since nobody worked then. */
export function isTimeOff(workTypeName: string | null): boolean {
  return workTypeName !== null && (BEGINS.test(workTypeName) || ENDS.test(workTypeName))
}
