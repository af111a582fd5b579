import { type PersonId, ProjectId } from '@shared/domain/ids'
import { and, eq } from 'drizzle-orm'
import type { Db } from './executor'
import { favouriteProjects } from './schema'

export function createFavouriteRepository(db: Db, newId: () => string) {
  return {
    /** The projects that a person wants first, in the order in which they were chosen. */
    ofPerson(personId: PersonId): ProjectId[] {
      return db
        .select({ id: favouriteProjects.projectId })
        .from(favouriteProjects)
        .where(eq(favouriteProjects.personId, personId))
        .orderBy(favouriteProjects.createdAt)
        .all()
        .map(({ id }) => ProjectId.parse(id))
    },
    add(personId: PersonId, projectId: ProjectId, createdAt: string): void {
      db.insert(favouriteProjects)
        .values({ id: newId(), personId, projectId, createdAt })
        .onConflictDoNothing()
        .run()
    },
    remove(personId: PersonId, projectId: ProjectId): void {
      db.delete(favouriteProjects)
        .where(and(eq(favouriteProjects.personId, personId), eq(favouriteProjects.projectId, projectId)))
        .run()
    },
  }
}
