import { foldText } from '../foldText'
import type { PersonId } from '../ids'
import type { SharedPerson, SharedProject, SharedWorkType } from './exchangeFile'

/** Somebody as one machine knows them. `archived` people are known too. */
export type KnownPerson = SharedPerson & { archived: boolean }

/**
 * Who of those known here a file means: the employee of Tripletex that they are, else whoever has hours of the file here already,
 * else the id that Busy gave them, else their number with their name, else their e-mail, where just one has it. A number alone says
 * nothing: it can be somebody else's here, who would then be paid for the hours. Two who are different employees are never the same person. `owners`: whose the file's hours are here.
 */
export function samePerson<P extends KnownPerson>(
  theirs: SharedPerson,
  known: readonly P[],
  owners: ReadonlySet<PersonId>,
): P | null {
  const { tripletexId, id, name, employeeNumber, email } = theirs
  if (tripletexId !== null) {
    const tied = known.find((person) => person.tripletexId === tripletexId)
    if (tied) return tied
  }
  const maybe = known.filter((person) => person.tripletexId === null || tripletexId === null)
  return (
    only(maybe.filter((person) => owners.has(person.id))) ??
    maybe.find((person) => person.id === id) ??
    only(
      maybe.filter(
        (person) =>
          !person.archived &&
          alike(person.employeeNumber.trim(), employeeNumber.trim()) &&
          sameName(person.name, name),
      ),
    ) ??
    only(maybe.filter((person) => !person.archived && alike(foldText(person.email), foldText(email))))
  )
}

/** Something that hours are put on, as one machine knows it. `madeHere`: it is not Tripletex's. */
type KnownPlace = { id: string; tripletexId: number | null; archived: boolean; name: string }

/**
 * Which project here a file means: the one that is the same in Tripletex, else the one that Busy gave the same id. What was made in
 * Busy is known by number and name too: two machines number their own projects from one, so that the number alone says nothing.
 */
export function sameProject<P extends KnownPlace & { number: string }>(
  theirs: SharedProject,
  known: readonly P[],
): P | null {
  const likeIt = ({ number, name }: P) => alike(number, theirs.number) && sameName(name, theirs.name)
  return samePlace(theirs, known, likeIt)
}

/** As `sameProject`, for work types, which have a name only. */
export function sameWorkType<W extends KnownPlace>(theirs: SharedWorkType, known: readonly W[]): W | null {
  return samePlace(theirs, known, ({ name }) => sameName(name, theirs.name))
}

function samePlace<P extends KnownPlace>(
  { id, tripletexId }: { id: string; tripletexId: number | null },
  known: readonly P[],
  isLikeIt: (place: P) => boolean,
): P | null {
  if (tripletexId !== null) return known.find((place) => place.tripletexId === tripletexId) ?? null
  const same = known.find((place) => place.id === id)
  if (same) return same
  const alike = known.filter((place) => place.tripletexId === null && isLikeIt(place))
  return alike.find(({ archived }) => !archived) ?? alike[0] ?? null
}

function sameName(one: string, other: string): boolean {
  return alike(foldText(one.trim()), foldText(other.trim()))
}

/** Nothing is like nothing. */
function alike(one: string, other: string): boolean {
  return one !== '' && one === other
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null
}
