import { TemplateId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { Person } from '@shared/ipc/app'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { EntryTemplate } from '@shared/ipc/registering'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { bookingObstacles } from './bookingRefusal'

/** A person's templates by name, with why each can make no hours on a day. */
export function templatesOn(
  services: Pick<Services, 'store'>,
  person: Person,
  day: LocalDay,
): EntryTemplate[] {
  const templates = services.store.templates.ofPerson(person.id)
  const obstacles = bookingObstacles(services, person, templates)
  return templates.map((template) => ({ ...template, obstacle: obstacles(template, day) }))
}

/**
 * Keeps hours to be made again and again, or changes such a template. Whether project and work type take hours is not asked
 * here but when it is used: it may be another day.
 */
export function saveTemplate(
  { store, clock, newId, changed }: Services,
  person: Person,
  { id, ...fields }: CallParsedInput<'templates.save'>,
): Result<TemplateId, BusyError> {
  const known = fields.projectId === null || store.projects.get(fields.projectId) !== null
  if (!known || !store.workTypes.get(fields.workTypeId)) return err(busyError('notFound'))
  const saved = id ?? TemplateId.parse(newId())
  if (!id) store.templates.add({ ...fields, id: saved, personId: person.id, createdAt: clock.now() })
  else if (!store.templates.change(person.id, id, fields)) return err(busyError('notFound'))
  changed('templates')
  return ok(saved)
}

/** Deletes a template; the hours that were made from it stay. One that is gone already is no fault. */
export function deleteTemplate({ store, changed }: Services, person: Person, id: TemplateId): void {
  store.templates.remove(person.id, id)
  changed('templates')
}
