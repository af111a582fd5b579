import { type GroupId, PersonId } from '@shared/domain/ids'
import { Group } from '@shared/ipc/people'
import { eq } from 'drizzle-orm'
import type { Db } from './executor'
import { groupLeaders, groupMembers, groups } from './schema'

/** Groups of people, with their members and leaders. */
export function createGroupRepository(db: Db) {
  return {
    all(): Group[] {
      const members = peopleOf(groupMembers)
      const leaders = peopleOf(groupLeaders)
      return db
        .select()
        .from(groups)
        .orderBy(groups.name)
        .all()
        .map((row) =>
          Group.parse({ ...row, members: members.get(row.id) ?? [], leaders: leaders.get(row.id) ?? [] }),
        )
    },
    /** Writes a group as it is to be, new or known. */
    put({ id, name, parentId, members, leaders }: Group, createdAt: string): void {
      db.insert(groups)
        .values({ id, name, parentId, createdAt })
        .onConflictDoUpdate({ target: groups.id, set: { name, parentId } })
        .run()
      for (const [table, ids] of [
        [groupMembers, members],
        [groupLeaders, leaders],
      ] as const) {
        db.delete(table).where(eq(table.groupId, id)).run()
        for (const personId of new Set(ids)) db.insert(table).values({ groupId: id, personId }).run()
      }
    },
    /** Removes a group; those under it come to be under the one above. */
    remove(id: GroupId, parentId: GroupId | null): void {
      db.update(groups).set({ parentId }).where(eq(groups.parentId, id)).run()
      db.delete(groupMembers).where(eq(groupMembers.groupId, id)).run()
      db.delete(groupLeaders).where(eq(groupLeaders.groupId, id)).run()
      db.delete(groups).where(eq(groups.id, id)).run()
    },
  }

  function peopleOf(table: typeof groupMembers | typeof groupLeaders): Map<string, PersonId[]> {
    const byGroup = new Map<string, PersonId[]>()
    for (const { groupId, personId } of db.select().from(table).all()) {
      byGroup.set(groupId, [...(byGroup.get(groupId) ?? []), PersonId.parse(personId)])
    }
    return byGroup
  }
}
