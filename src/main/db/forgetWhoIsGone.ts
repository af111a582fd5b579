import type Database from 'better-sqlite3'

/**
 * Removes everybody from a database that comes from a copy whose id is not among `present`: whoever turned out to be somebody else
 * since is not made two again. Somebody with hours or costs stays.
 */
export function forgetWhoIsGone(built: Database.Database, present: readonly unknown[]): void {
  built
    .prepare<[string]>(
      `delete from people where id not in (select value from json_each(?))
       and not exists (select 1 from time_entries where person_id = people.id)
       and not exists (select 1 from costs where person_id = people.id)`,
    )
    .run(JSON.stringify(present))
  built.exec('update administration_log set person_id = null where person_id not in (select id from people)')
}
