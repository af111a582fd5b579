import { createHash } from 'node:crypto'
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  ExchangeContent,
  ExchangeEnvelope,
} from '@shared/domain/exchange/exchangeFile'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'

/** What every version of a file has. */
const Head = ExchangeEnvelope.pick({ format: true, formatVersion: true }).partial({ formatVersion: true })

/** The text of a file that says this. */
export function exchangeText(content: ExchangeContent): string {
  const text = JSON.stringify(content)
  const envelope: ExchangeEnvelope = {
    format: EXCHANGE_FORMAT,
    formatVersion: EXCHANGE_VERSION,
    checksum: checksumOf(text),
    content: text,
  }
  return `${JSON.stringify(envelope, null, 2)}\n`
}

/** What a file says, or why it cannot be read: it is none of Busy's, was written by a later version, or is damaged. */
export function readExchangeText(text: string): Result<ExchangeContent, BusyError> {
  const outside = asJson(text)
  if (outside === undefined) return err(busyError('exchangeDamaged'))
  const head = Head.safeParse(outside)
  if (!head.success) return err(busyError('exchangeNotBusy'))
  if ((head.data.formatVersion ?? 0) > EXCHANGE_VERSION) return err(busyError('exchangeNewer'))
  const envelope = ExchangeEnvelope.safeParse(outside)
  if (!envelope.success || checksumOf(envelope.data.content) !== envelope.data.checksum) {
    return err(busyError('exchangeDamaged'))
  }
  const content = ExchangeContent.safeParse(asJson(envelope.data.content))
  return content.success ? ok(content.data) : err(busyError('exchangeDamaged'))
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Undefined where the text is no JSON. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
