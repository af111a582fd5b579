import { exhaustive } from '@shared/exhaustive'
import type { Person } from '@shared/ipc/app'
import type { CallOutput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { ReportFormat, ShownReport } from '@shared/ipc/reports'
import { reportFileName } from '@shared/reportWords'
import { err, ok, type Result } from '@shared/result'
import type { TFunction } from 'i18next'
import { self } from '../people/people'
import { hoursReport } from '../reports/hoursReport'
import { reportFile } from '../reports/reportFile'
import type { Session } from '../session'
import { printPage } from '../shell/printPage'
import { askWhereToSave, type FileKind, writeWhole } from '../shell/saveFile'
import type { CallsOf, Handlers } from './answer'

export type ReportHandlerOptions = {
  /** The workspace that is open. */
  session: () => Session | null
  language: () => 'nb' | 'en'
  translate: () => TFunction
}

const KINDS: Record<ReportFormat, FileKind> = {
  csv: { name: 'CSV', ending: 'csv' },
  xlsx: { name: 'Excel', ending: 'xlsx' },
  pdf: { name: 'PDF', ending: 'pdf' },
}

/** The calls that read reports, and write them to files. */
export function reportHandlers({
  session,
  language,
  translate,
}: ReportHandlerOptions): Handlers<CallsOf<'reports'>> {
  async function asSelf<T>(
    work: (open: Session, person: Person) => Promise<Result<T, BusyError>>,
  ): Promise<Result<T, BusyError>> {
    const open = session()
    if (!open) return err(busyError('notFound'))
    const person = self(open.services)
    return person.ok ? work(open, person.value) : person
  }

  function contentOf(open: Session, person: Person, format: ReportFormat, shown: ShownReport) {
    switch (format) {
      case 'csv':
      case 'xlsx':
        return reportFile(open.services, person, format, shown, { t: translate(), language: language() })
      case 'pdf':
        return printPage(`/print/report?shown=${encodeURIComponent(JSON.stringify(shown))}`, {
          landscape: true,
          pageNumbers: true,
        })
      default:
        return exhaustive(format)
    }
  }

  /** What is written is read once the place was chosen: the person may have taken their time. */
  async function save(
    open: Session,
    person: Person,
    format: ReportFormat,
    shown: ShownReport,
  ): Promise<Result<CallOutput<'reports.export'>, BusyError>> {
    const { from, to } = shown.input
    const kind = KINDS[format]
    const name = reportFileName(from, to, translate(), language())
    const file = await askWhereToSave(`${name}.${kind.ending}`, kind)
    if (file === null) return ok(null)
    if (session() !== open) return err(busyError('workspaceLeft'))
    const content = await contentOf(open, person, format, shown)
    if (session() !== open) return err(busyError('workspaceLeft'))
    const written = await writeWhole(file, content)
    return written.ok ? ok({ file }) : written
  }

  return {
    'reports.hours': (input) =>
      asSelf(async ({ services }, person) => ok(await hoursReport(services, person, input))),
    'reports.export': ({ format, shown }) => asSelf((open, person) => save(open, person, format, shown)),
  }
}
