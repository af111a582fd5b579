/**
 * Where an order is looked at in a browser, by the address that Tripletex is asked at; null where that is no place to send somebody:
 * it is encrypted, or on this machine.
 */
export function orderAddress(baseUrl: string, tripletexId: number): string | null {
  if (!URL.canParse(baseUrl)) return null
  const { protocol, hostname, origin, pathname, username, password } = new URL(baseUrl)
  const isHere =
    protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]')
  if ((protocol !== 'https:' && !isHere) || username !== '' || password !== '') return null
  return `${origin}${pathname.replace(/\/v2\/?$/, '')}/execute/orderMenu?orderId=${tripletexId}`
}
