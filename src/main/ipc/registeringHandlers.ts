import { ok } from '@shared/result'
import { self } from '../people/people'
import { setFavourite } from '../projects/favourites'
import type { Session } from '../session'
import { deletedEntries, entryLog, restoreEntry } from '../time/entryLog'
import { deleteTemplate, saveTemplate, templatesOn } from '../time/templates'
import { understandQuickEntry } from '../time/understandQuickEntry'
import { entryViews } from '../time/weekView'
import type { CallsOf, Handlers } from './answer'

export function registeringHandlers({
  services,
  projectSearch,
}: Session): Handlers<CallsOf<'entryLog' | 'quickEntry' | 'entries' | 'templates' | 'favourites'>> {
  const { store } = services
  return {
    'entryLog.of': ({ id }) => {
      const person = self(services)
      return person.ok ? entryLog(services, person.value, id) : person
    },
    'entryLog.deleted': ({ day }) => {
      const person = self(services)
      return person.ok ? ok(deletedEntries(services, person.value, day)) : person
    },
    'entryLog.restore': ({ logId }) => {
      const person = self(services)
      return person.ok ? restoreEntry(services, person.value, logId) : person
    },
    'quickEntry.understand': (input) => {
      const person = self(services)
      return person.ok ? ok(understandQuickEntry(services, projectSearch, person.value, input)) : person
    },
    'entries.latest': () => {
      const person = self(services)
      if (!person.ok) return person
      const latest = store.entries.latest(person.value.id)
      return ok(latest ? (entryViews(services, [latest])[0] ?? null) : null)
    },
    'templates.list': ({ day }) => {
      const person = self(services)
      return person.ok ? ok(templatesOn(services, person.value, day)) : person
    },
    'templates.save': (input) => {
      const person = self(services)
      return person.ok ? saveTemplate(services, person.value, input) : person
    },
    'templates.delete': ({ id }) => {
      const person = self(services)
      return person.ok ? ok(deleteTemplate(services, person.value, id)) : person
    },
    'favourites.list': () => {
      const person = self(services)
      return person.ok ? ok(store.favourites.ofPerson(person.value.id)) : person
    },
    'favourites.set': (input) => {
      const person = self(services)
      return person.ok ? setFavourite(services, person.value, input) : person
    },
  }
}
