import { join } from 'node:path'
import Database from 'better-sqlite3'

const WORK_TYPES = 3

/** Gives every project in the database of a folder prices and a budget, of each kind in turn, and three work types with shares. */
export function fillBudgets(folder: string): void {
  const sqlite = new Database(join(folder, 'busy.db'))
  const ids = (query: string) => sqlite.prepare<[], string>(query).pluck().all()
  const workTypes = ids("select id from work_types where kind = 'anyProject'")
  const self = ids('select id from people order by created_at limit 1')[0]
  const setup = sqlite.prepare(
    `insert into project_setups (project_id, billable, members_only, chosen_work_types_only, notes, price_setup, price_ore, budget_kind, budget_per, budget, updated_at)
     values (?, 1, 0, 0, '', ?, 120000, ?, ?, 600000, '2026-01-01T00:00:00.000Z')`,
  )
  const share = sqlite.prepare(
    `insert into project_work_type_setups (project_id, work_type_id, offered, price_ore, budget) values (?, ?, 1, 110000, 60000)`,
  )
  const member = sqlite.prepare(
    'insert into project_members (project_id, person_id, price_ore) values (?, ?, 130000)',
  )
  sqlite.transaction(() => {
    for (const [place, project] of ids('select id from projects').entries()) {
      const priceSetup = ['project', 'workType', 'person'][place % 3]
      setup.run(
        project,
        priceSetup,
        ['hours', 'amount'][place % 2],
        ['project', 'project', 'workType'][place % 3],
      )
      if (priceSetup === 'person') member.run(project, self)
      for (let index = 0; index < WORK_TYPES; index++) {
        share.run(project, workTypes[(place + index) % workTypes.length])
      }
    }
  })()
  sqlite.close()
}
