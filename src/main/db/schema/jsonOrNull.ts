import { customType } from 'drizzle-orm/sqlite-core'

/** JSON, or null where there is nothing: drizzle's own would write the text `null` for it in a prepared statement. */
export const jsonOrNull = customType<{ data: unknown; driverData: string | null }>({
  dataType: () => 'text',
  toDriver: (value) => (value === null ? null : JSON.stringify(value)),
  fromDriver: (text) => (text === null ? null : JSON.parse(text)),
})
