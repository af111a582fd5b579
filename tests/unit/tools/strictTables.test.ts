import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { strictTables } from '../../../tools/strictTables'

const generated = `CREATE TABLE \`people\` (
	\`id\` text PRIMARY KEY NOT NULL,
	CONSTRAINT "one" CHECK("people"."id" > 0)
);
--> statement-breakpoint
CREATE INDEX \`people_by_id\` ON \`people\` (\`id\`);--> statement-breakpoint
CREATE TABLE \`timers\` (
	\`id\` text
);
`

test('every table of a generated migration becomes strict, and nothing else changes', () => {
  const strict = strictTables(generated)
  expect(strict.match(/^\) STRICT;$/gm)).toHaveLength(2)
  expect(strict.replaceAll(' STRICT', '')).toBe(generated)
})

test('a table that is strict already stays as it is', () => {
  expect(strictTables(strictTables(generated))).toBe(strictTables(generated))
})

test('no migration has a table that is not strict', () => {
  const migrations = globSync('src/main/db/migrations/*.sql')
  expect(migrations.length).toBeGreaterThan(0)
  for (const file of migrations) {
    const sql = readFileSync(file, 'utf8')
    expect(strictTables(sql), file).toBe(sql)
  }
})
