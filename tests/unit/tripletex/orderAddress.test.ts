import { expect, test } from 'vitest'
import { orderFileName } from '../../../src/main/orders/orderFileName'
import { orderAddress } from '../../../src/main/tripletex/orderAddress'
import { LocalDay } from '../../../src/shared/domain/localDay'

test.each([
  ['https://tripletex.no/v2', 'https://tripletex.no/execute/orderMenu?orderId=7'],
  ['https://api-test.tripletex.tech/v2', 'https://api-test.tripletex.tech/execute/orderMenu?orderId=7'],
  ['http://127.0.0.1:4711/v2', 'http://127.0.0.1:4711/execute/orderMenu?orderId=7'],
  ['http://tripletex.no/v2', null],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['https://kari:hemmelig@tripletex.no/v2', null],
  ['ikke en adresse', null],
])('an order asked for at %s is looked at at %s', (base, address) =>
  expect(orderAddress(base, 7)).toBe(address),
)

test('a file is named by what it is of, and by nothing that a system may not have', () => {
  const orderDate = LocalDay.parse('2026-11-28')
  expect(orderFileName({ projectName: 'Havila drift', remoteNumber: '1042', orderDate })).toBe(
    'Fakturagrunnlag 1042 Havila drift 2026-11-28.pdf',
  )
  expect(orderFileName({ projectName: 'Skole/barnehage: fase 2?', remoteNumber: null, orderDate })).toBe(
    'Fakturagrunnlag Skole barnehage fase 2 2026-11-28.pdf',
  )
})
