import { timestampInNorway } from './clock'
import type { AnyDto, DtoContext } from './dto/dto'
import type { DtoName } from './dto/field'
import { type MessageName, messages } from './errors/messages'
import { type Text, untranslated } from './errors/text'
import { FaultList } from './faults/faultList'
import { RateCounter } from './http/rateLimit'
import { RequestCounter } from './http/requestCounter'
import { Sessions } from './sessions'
import { type Settings, settingsSchema } from './settings'
import type { Author } from './store/collection'
import type { Database } from './store/database'

/** Everything that a running simulator knows. */
export class World implements DtoContext {
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
    this.now = facts.now
    this.sessions = new Sessions(facts.now)
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

  /** A message whose wording can be set, because the real one is not known for certain. */
  say(name: MessageName): Text {
    const own = this.settings.texts[name]
    return own === undefined ? messages[name] : untranslated(own)
  }
}
