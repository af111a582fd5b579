import type { Person } from '@shared/ipc/app'
import type { CallOutput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { TFunction } from 'i18next'
import { exchangeFileName } from '../exchange/exchangeFileName'
import { exchangeText } from '../exchange/exchangeText'
import { exportDecisions } from '../exchange/exportDecisions'
import { exportSubmission, outgoing, type ReadyFile, rememberTold } from '../exchange/exportSubmission'
import { importExchange, previewExchange } from '../exchange/importFile'
import { self } from '../people/people'
import type { Session } from '../session'
import { askWhereToSave, writeWhole } from '../shell/saveFile'
import type { CallsOf, Handlers } from './answer'

export type ExchangeHandlerOptions = {
  /** The workspace that is open. */
  session: () => Session | null
  translate: () => TFunction
}

type Saved = Result<CallOutput<'exchange.export'>, BusyError>

/** The calls that write files for other machines, and read theirs. */
export function exchangeHandlers({
  session,
  translate,
}: ExchangeHandlerOptions): Handlers<CallsOf<'exchange'>> {
  function asSelf<T>(work: (open: Session, person: Person) => T): T | { ok: false; error: BusyError } {
    const open = session()
    if (!open) return err(busyError('notFound'))
    const person = self(open.services)
    return person.ok ? work(open, person.value) : person
  }

  /** What is to be written is worked out anew once the place was chosen: the person may have taken their time. */
  async function save(open: Session, make: () => Result<ReadyFile, BusyError>): Promise<Saved> {
    const before = make()
    if (!before.ok) return before
    const file = await askWhereToSave(exchangeFileName(before.value.content, translate()))
    if (file === null) return ok(null)
    if (session() !== open) return err(busyError('workspaceLeft'))
    const ready = make()
    if (!ready.ok) return ready
    const written = await writeWhole(file, exchangeText(ready.value.content))
    if (!written.ok) return written
    if (session() !== open) return err(busyError('workspaceLeft'))
    rememberTold(open.services, ready.value)
    return ok({ file, entries: ready.value.content.entries.length })
  }

  return {
    'exchange.outgoing': (period) => asSelf(({ services }, person) => ok(outgoing(services, person, period))),
    'exchange.export': (period) =>
      asSelf((open, person) => save(open, () => exportSubmission(open.services, person, period))),
    'exchange.exportDecisions': (input) =>
      asSelf((open, person) => save(open, () => exportDecisions(open.services, person, input))),
    'exchange.preview': ({ text }) =>
      asSelf(({ services }, person) => previewExchange(services, person, text)),
    'exchange.import': ({ text }) =>
      asSelf(({ services, projectSearch }, person) => {
        const done = importExchange(services, person, text)
        if (done.ok) projectSearch.forget()
        return done
      }),
  }
}
