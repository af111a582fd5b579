import type { ChangedFields } from '@shared/domain/administrationChange'
import type { PersonId } from '@shared/domain/ids'
import { budgetUnit, type ProjectSetup } from '@shared/domain/projectSetup'
import type { ProjectMember, WorkTypeOnProject } from '../db/projectSetupRepository'
import type { StoredWorkType } from '../db/workTypeRepository'

/** A setup as people read it where changes are written down: a budget in hours or kroner by its kind. */
export function setupAsRead({ budget, ...setup }: ProjectSetup): ChangedFields {
  return {
    ...setup,
    ...(budgetUnit(setup.budgetKind) === 'hours' && { budgetHours: inHours(budget) }),
    ...(budgetUnit(setup.budgetKind) === 'amount' && { budgetOre: budget }),
  }
}

/** Which work types are offered, and what an hour of each costs, by their names. */
export function workTypesAsRead(
  workTypes: readonly WorkTypeOnProject[],
  names: ReadonlyMap<string, StoredWorkType>,
  { budgetKind }: ProjectSetup,
): ChangedFields {
  const nameOf = ({ workTypeId }: WorkTypeOnProject) => names.get(workTypeId)?.name ?? ''
  const sorted = workTypes.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)))
  const listed = (figureOf: (workType: WorkTypeOnProject) => string | null) =>
    sorted.flatMap((each) => {
      const figure = figureOf(each)
      return figure === null ? [] : [`${nameOf(each)}: ${figure}`]
    })
  const unitOfBudget = budgetKind === 'hours' ? hoursFigure : kronerFigure
  return {
    workTypes: sorted.filter(({ offered }) => offered).map(nameOf),
    workTypePrices: listed(({ priceOre }) => kronerFigure(priceOre)),
    workTypeBudgets: listed(({ budget }) => unitOfBudget(budget)),
  }
}

/** Who the members are, and what an hour of each costs, also of those who are none any more. */
export function membersAsRead(
  members: readonly ProjectMember[],
  names: ReadonlyMap<PersonId, string>,
): ChangedFields {
  const named = members
    .map(({ personId, member, priceOre }) => ({ name: names.get(personId) ?? '', member, priceOre }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
  return {
    members: named.filter(({ member }) => member).map(({ name }) => name),
    memberPrices: named.flatMap(({ name, priceOre }) =>
      priceOre === null ? [] : [`${name}: ${kronerFigure(priceOre)}`],
    ),
  }
}

/** As `administrationFigures` reads it. */
function kronerFigure(ore: number | null): string | null {
  return ore === null ? null : `${ore / 100} kr`
}

function hoursFigure(minutes: number | null): string | null {
  return minutes === null ? null : `${inHours(minutes)} h`
}

function inHours(minutes: number | null): number | null {
  return minutes === null ? null : Math.round((minutes / 60) * 100) / 100
}
