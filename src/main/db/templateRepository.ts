import { type PersonId, ProjectId, TemplateId, WorkTypeId } from '@shared/domain/ids'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { entryTemplates, projectSetups, projects, workTypes } from './schema'

const StoredTemplate = z.object({
  id: TemplateId,
  name: z.string(),
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId,
  fromMinute: z.int().nullable(),
  minutes: z.int(),
  description: z.string(),
  projectName: z.string().nullable(),
  projectColor: z.int().nullable(),
  workTypeName: z.string().nullable(),
})
export type StoredTemplate = z.infer<typeof StoredTemplate>
export type TemplateRow = typeof entryTemplates.$inferInsert

export function createTemplateRepository(db: Db) {
  return {
    /** A person's templates by name. */
    ofPerson(personId: PersonId): StoredTemplate[] {
      return db
        .select({
          id: entryTemplates.id,
          name: entryTemplates.name,
          projectId: entryTemplates.projectId,
          workTypeId: entryTemplates.workTypeId,
          fromMinute: entryTemplates.fromMinute,
          minutes: entryTemplates.minutes,
          description: entryTemplates.description,
          projectName: projects.name,
          projectColor: projectSetups.color,
          workTypeName: workTypes.name,
        })
        .from(entryTemplates)
        .leftJoin(projects, eq(projects.id, entryTemplates.projectId))
        .leftJoin(projectSetups, eq(projectSetups.projectId, entryTemplates.projectId))
        .leftJoin(workTypes, eq(workTypes.id, entryTemplates.workTypeId))
        .where(eq(entryTemplates.personId, personId))
        .orderBy(sql`lower(${entryTemplates.name})`, entryTemplates.createdAt)
        .all()
        .map((row) => StoredTemplate.parse(row))
    },
    /** Writes a new template. */
    add(row: TemplateRow): void {
      db.insert(entryTemplates).values(row).run()
    },
    /** Changes one; answers whether the person has it. */
    change(
      personId: PersonId,
      id: TemplateId,
      fields: Omit<TemplateRow, 'id' | 'personId' | 'createdAt'>,
    ): boolean {
      const { changes } = db
        .update(entryTemplates)
        .set(fields)
        .where(and(eq(entryTemplates.id, id), eq(entryTemplates.personId, personId)))
        .run()
      return changes > 0
    },
    remove(personId: PersonId, id: TemplateId): void {
      db.delete(entryTemplates)
        .where(and(eq(entryTemplates.id, id), eq(entryTemplates.personId, personId)))
        .run()
    },
  }
}
