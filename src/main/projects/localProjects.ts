import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { nextNumber } from '@shared/domain/projectNumbers'
import { projectSearchText } from '@shared/domain/projectSearch'
import type { Store } from '../db/store'

/** What somebody who works without Tripletex starts with. Product: the vendor's minimum list. */
const FIRST_WORK_TYPES: { nb: string; en: string; billable: boolean }[] = [
  { nb: 'Arbeidstid', en: 'Work', billable: true },
  { nb: 'Internt arbeid', en: 'Internal work', billable: false },
  { nb: 'Avspasering', en: 'Time off in lieu', billable: false },
  { nb: 'Ferie', en: 'Holiday', billable: false },
  { nb: 'Sykefravær', en: 'Sick leave', billable: false },
]

export function addFirstWorkTypes(store: Store, newId: () => string, language: 'nb' | 'en'): void {
  for (const workType of FIRST_WORK_TYPES) {
    store.workTypes.addLocal({
      id: WorkTypeId.parse(newId()),
      name: workType[language],
      billable: workType.billable,
    })
  }
}

/** What somebody may say of a project that they make here; without a number it gets the next free one. */
export type NewProject = {
  number?: string | undefined
  customerName?: string | null | undefined
}

/** Makes a project that exists in Busy only. */
export function addLocalProject(
  store: Store,
  newId: () => string,
  name: string,
  { number = nextNumber(store.projects.numbers()), customerName = null }: NewProject = {},
): ProjectId {
  const id = ProjectId.parse(newId())
  store.projects.addLocal({
    id,
    number,
    name,
    customerName,
    startDate: null,
    endDate: null,
    searchText: projectSearchText(number, name, customerName ?? ''),
  })
  return id
}
