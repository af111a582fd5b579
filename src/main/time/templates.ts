import { TemplateId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { Person } from '@shared/ipc/app'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import type { EntryTemplate } from '@shared/ipc/registering'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
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
  services: Services,
  person: Person,
  input: CallParsedInput<'templates.save'>,
): Result<TemplateId, BusyError> {
  const { store, clock, newId } = services
  const { id, ...fields } = input
  const known = fields.projectId === null || store.projects.get(fields.projectId) !== null
  if (!known || !store.workTypes.get(fields.workTypeId)) return err(busyError('notFound'))
  if (id && !isOwn(services, person, id)) return err(busyError('notFound'))
  const saved = id ?? TemplateId.parse(newId())
  changeRegister(services, { name: 'templates.save', input }, { kind: 'template', id: saved }, () => {
    if (id) store.templates.change(person.id, id, fields)
    else store.templates.add({ ...fields, id: saved, personId: person.id, createdAt: clock.now() })
    return { action: id ? 'changed' : 'created', subject: 'template', name: fields.name }
  })
  return ok(saved)
}

/** Deletes a template; the hours that were made from it stay. One that is gone already is no fault. */
export function deleteTemplate(services: Services, person: Person, id: TemplateId): Recorded {
  const { store } = services
  const name = store.templates.ofPerson(person.id).find((each) => each.id === id)?.name ?? ''
  return changeRegister(
    services,
    { name: 'templates.delete', input: { id } },
    { kind: 'template', id },
    () => {
      store.templates.remove(person.id, id)
      return { action: 'deleted', subject: 'template', name }
    },
  )
}

function isOwn({ store }: Services, person: Person, id: TemplateId): boolean {
  return store.templates.ofPerson(person.id).some((each) => each.id === id)
}
