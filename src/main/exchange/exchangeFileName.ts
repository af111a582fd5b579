import { EXCHANGE_ENDING, type ExchangeContent } from '@shared/domain/exchange/exchangeFile'
import { weekOf } from '@shared/domain/localDay'
import type { TFunction } from 'i18next'

/** What a system may not have in the name of a file. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]+/gu

/** What a file is called, where the person does not call it otherwise: `Ola Nordmann uke 48.busy`. */
export function exchangeFileName(
  { kind, person, from, to }: Pick<ExchangeContent, 'kind' | 'person' | 'from' | 'to'>,
  t: TFunction,
): string {
  const { week, days } = weekOf(from)
  const isWeek = from === days[0] && to === days[6]
  const period = isWeek ? t('exchange.fileName.week', { week }) : from === to ? from : `${from} – ${to}`
  const name = t(`exchange.fileName.${kind}`, { name: person.name, period })
  return `${name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()}.${EXCHANGE_ENDING}`
}
