/**
 * Does something in main that may be done twice. Where main's memory is tidied before it has answered, the answer is lost, and
 * nobody knows whether it was done.
 */
export async function inMain<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    if (!String(fault).includes('promise was garbage collected')) throw fault
    return work()
  }
}
