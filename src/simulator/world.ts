import { timestampInNorway } from './clock'
import type { AnyDto, DtoContext, DtoName } from './dto/field'
import type { Failure } from './errors/failure'
import type { Text } from './errors/text'
import { FaultList } from './faults/faultList'
import { RateCounter } from './http/rateLimit'
import { RequestCounter } from './http/requestCounter'
import { type RefusalName, refusalOf } from './refusals'
import { Sessions } from './sessions'
import { type Settings, settingsSchema } from './settings'
import type { Author } from './store/collection'
import type { Database } from './store/database'

/** Everything that a running simulator knows. */
export class World implements DtoContext {
  /** What time it is for the server: its clock, moved by the faults that skew it. */
  readonly now: () => Date
  readonly sessions: Sessions
  readonly faults = new FaultList()
  readonly requests = new RequestCounter()
  readonly rates = new RateCounter()
  settings: Settings = settingsSchema.parse({})
  db: Database
  private changed: () => void = () => {}
  private readonly dtos: ReadonlyMap<DtoName, AnyDto>

  constructor(facts: { db: Database; dtos: ReadonlyMap<DtoName, AnyDto>; now: () => Date }) {
    this.db = facts.db
    this.dtos = facts.dtos
    this.now = () => new Date(facts.now().getTime() + this.faults.clockSkew())
    this.sessions = new Sessions(this.now, () => this.settings.sessionsDie)
  }

  /** `listener` is called after every change of the data or the settings. */
  whenChanged(listener: () => void): void {
    this.changed = listener
    this.db.journal.whenChanged(listener)
  }

  change(settings: Settings): void {
    this.settings = settings
    this.changed()
  }

  /** Begins anew with this data: no sessions, no faults, nothing counted. */
  restart(db: Database): void {
    this.db = db
    this.db.journal.whenChanged(this.changed)
    this.faults.clear()
    this.rates.clear()
    this.requests.clear()
    this.sessions.endAll()
    this.change(settingsSchema.parse({}))
  }

  dto(name: DtoName): AnyDto {
    const found = this.dtos.get(name)
    if (found === undefined) throw new Error(`no object is called ${name}`)
    return found
  }

  author(employeeId: number): Author {
    return { employeeId, timestamp: timestampInNorway(this.now()) }
  }

  /** A refusal whose shape or wording can be set, because the real one is not known for certain. */
  refusal(name: RefusalName, words: Text): Failure {
    return refusalOf(name, words, this.settings)
  }
}
