import { eq } from 'drizzle-orm'
import type { Db } from './executor'
import { settings } from './schema'
import { type SettingKey, type StoredSettings, settingSchemas } from './storedSettings'

export function createSettingsRepository(db: Db) {
  const repository = {
    /** The value under `key`; null where nothing is stored or what is stored no longer fits. */
    get<K extends SettingKey>(key: K): StoredSettings[K] | null {
      return read(key, key) ?? null
    },
    /** Whether anything that fits stands under `key`, be it null. */
    has: (key: SettingKey): boolean => read(key, key) !== undefined,
    set<K extends SettingKey>(key: K, value: StoredSettings[K]): void {
      const row = { key, value: JSON.stringify(value) }
      db.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row }).run()
    },
    remove(key: SettingKey): void {
      db.delete(settings).where(eq(settings.key, key)).run()
    },
    /** Moves what stands under `from` to `key`, where it is of `key`'s kind and nothing stands there yet. Whether it did. */
    takeOver(key: SettingKey, from: SettingKey): boolean {
      const value = read(key, from)
      if (value === undefined || value === null || repository.get(key) !== null) return false
      repository.set(key, value)
      repository.remove(from)
      return true
    },
  }

  function read<K extends SettingKey>(kind: K, key: SettingKey): StoredSettings[K] | undefined {
    const row = db.select().from(settings).where(eq(settings.key, key)).get()
    if (!row) return undefined
    const parsed = settingSchemas[kind].safeParse(parseJson(row.value))
    return parsed.success ? parsed.data : undefined
  }

  return repository
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
