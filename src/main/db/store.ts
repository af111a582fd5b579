import type Database from 'better-sqlite3'
import { createAbsenceRepository } from './absenceRepository'
import { createAdministrationLogRepository } from './administrationLogRepository'
import { createAllTotalsRepository } from './allTotalsRepository'
import { createApprovalRepository } from './approvalRepository'
import { createAuditRepository } from './auditRepository'
import { createCostRepository } from './costRepository'
import { typedAccess } from './executor'
import { createFavouriteRepository } from './favouriteRepository'
import { createGroupRepository } from './groupRepository'
import { createLedgerRepository } from './ledgerRepository'
import { createLocalRegisterRepository } from './localRegisterRepository'
import { createOrderContentRepository } from './orderContentRepository'
import { createOrderFactsRepository } from './orderFactsRepository'
import { createOrderOutboxRepository } from './orderOutboxRepository'
import { createOrderRepository } from './orderRepository'
import { createOutboxRepository } from './outboxRepository'
import { createPausedTimerRepository } from './pausedTimerRepository'
import { createPeopleRepository } from './peopleRepository'
import { createPositionRepository } from './positionRepository'
import { createProductRepository } from './productRepository'
import { createProjectFigureRepository } from './projectFigureRepository'
import { createProjectRepository } from './projectRepository'
import { createProjectSetupRepository } from './projectSetupRepository'
import { createRegisterRowRepository } from './registerRowRepository'
import { createReminderRepository } from './reminderRepository'
import { createRemoteHoursRepository } from './remoteHoursRepository'
import { createReplicaRepository } from './replicaRepository'
import { createReportRepository } from './reportRepository'
import { createSettingsRepository } from './settingsRepository'
import { createSetupRepository } from './setupRepository'
import { createSharedEntryRepository } from './sharedEntryRepository'
import { createSyncStateRepository } from './syncStateRepository'
import { createTemplateRepository } from './templateRepository'
import { createTimeEntryRepository } from './timeEntryRepository'
import { createTimerRepository } from './timerRepository'
import { createTransferLogRepository } from './transferLogRepository'
import { createWeekRowRepository } from './weekRowRepository'
import { createWorkTypePriceRepository } from './workTypePriceRepository'
import { createWorkTypeRepository } from './workTypeRepository'
import { createWorkTypeUsage } from './workTypeUsage'

/** All repositories over one open database. */
export function createStore(sqlite: Database.Database, newId: () => string) {
  const db = typedAccess(sqlite)
  const changes = sqlite.prepare<[], unknown>('select total_changes()').pluck()
  return {
    people: createPeopleRepository(db),
    groups: createGroupRepository(db),
    positions: createPositionRepository(db),
    entries: createTimeEntryRepository(db),
    timer: createTimerRepository(db),
    pausedTimer: createPausedTimerRepository(db),
    absences: createAbsenceRepository(db),
    reminders: createReminderRepository(db),
    projects: createProjectRepository(db),
    localRegisters: createLocalRegisterRepository(db),
    workTypes: createWorkTypeRepository(db),
    workTypeUsage: createWorkTypeUsage(db),
    workTypePrices: createWorkTypePriceRepository(db),
    products: createProductRepository(db),
    projectSetups: createProjectSetupRepository(db),
    registerRows: createRegisterRowRepository(sqlite),
    projectFigures: createProjectFigureRepository(db),
    replica: createReplicaRepository(sqlite, newId),
    approvals: createApprovalRepository(db),
    reports: createReportRepository(db, sqlite),
    costs: createCostRepository(db),
    orders: createOrderRepository(db),
    orderContents: createOrderContentRepository(db),
    orderFacts: createOrderFactsRepository(db),
    orderOutbox: createOrderOutboxRepository(db),
    sharedEntries: createSharedEntryRepository(db),
    outbox: createOutboxRepository(db),
    ledger: createLedgerRepository(db),
    transferLog: createTransferLogRepository(db, newId),
    allTotals: createAllTotalsRepository(db),
    remoteHours: createRemoteHoursRepository(db),
    settings: createSettingsRepository(db),
    setup: createSetupRepository(db),
    syncState: createSyncStateRepository(db),
    audit: createAuditRepository(db),
    administrationLog: createAdministrationLogRepository(db),
    weekRows: createWeekRowRepository(db),
    templates: createTemplateRepository(db),
    favourites: createFavouriteRepository(db, newId),
    /** Goes up with every row that is written: what was read before still holds while it stands. */
    changeCount: (): number => Number(changes.get()),
    /** Everything that any repository does inside `work` happens, or nothing does. May be nested. */
    transaction: <T>(work: () => T): T => sqlite.transaction(work).immediate(),
  }
}
export type Store = ReturnType<typeof createStore>
