import type { LocalDay } from '@shared/domain/localDay'

/** What a system may not have in the name of a file. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]+/gu

/**
 * What the sheet of an order is called as a file, where the person does not call it otherwise: `Fakturagrunnlag Havila drift
 * 2026-11-28.pdf`, with the order's number where it has one. In bokmål, as the sheet itself.
 */
export function orderFileName({
  projectName,
  remoteNumber,
  orderDate,
}: {
  projectName: string
  remoteNumber: string | null
  orderDate: LocalDay
}): string {
  const words = ['Fakturagrunnlag', remoteNumber, projectName, orderDate].filter(Boolean).join(' ')
  return `${words.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()}.pdf`
}
