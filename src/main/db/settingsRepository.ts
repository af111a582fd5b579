import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from './executor'
import { settings } from './schema'

export function createSettingsRepository(db: Db) {
  return {
    /** The value under `key`, or `fallback` where nothing is stored or what is stored no longer fits the schema. */
    get<T>(key: string, schema: z.ZodType<T>, fallback: T): T {
      const row = db.select().from(settings).where(eq(settings.key, key)).get()
      if (!row) return fallback
      const parsed = schema.safeParse(parseJson(row.value))
      return parsed.success ? parsed.data : fallback
    },
    set(key: string, value: unknown): void {
      const row = { key, value: JSON.stringify(value) }
      db.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row }).run()
    },
    remove(key: string): void {
      db.delete(settings).where(eq(settings.key, key)).run()
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
