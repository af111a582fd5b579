import { base, fixed, unset } from '../dto/base'
import { Dto } from '../dto/dto'
import { constant, integer, readOnly, reference, text } from '../dto/field'
import type { Address, Currency, Department } from '../store/rows'

/** Objects that others refer to and that have no endpoint of their own here. */
export const departmentDto = new Dto<Department>({
  name: 'DepartmentDTO',
  path: 'department',
  find: (db, id) => db.departments.get(id),
  fields: {
    ...base<Department>('department'),
    name: text((row) => row.name),
    departmentNumber: text((row) => row.departmentNumber),
    departmentManager: reference('EmployeeDTO', () => null),
    displayName: readOnly(text((row) => `${row.departmentNumber} ${row.name}`.trim())),
    isInactive: constant(false),
    ...fixed<Department>(null, ['businessActivityTypeId']),
  },
})

export const currencyDto = new Dto<Currency>({
  name: 'CurrencyDTO',
  path: 'currency',
  find: (db, id) => db.currencies.get(id),
  fields: {
    ...base<Currency>('currency'),
    code: text((row) => row.code),
    description: text((row) => row.description),
    factor: integer((row) => row.factor),
    displayName: text((row) => row.code),
    isDisabled: constant(false),
  },
})

export const addressDto = new Dto<Address>({
  name: 'AddressDTO',
  path: 'address',
  find: (db, id) => db.addresses.get(id),
  fields: {
    ...base<Address>('address'),
    addressLine1: text((row) => row.addressLine1),
    ...fixed<Address>('', ['addressLine2']),
    postalCode: text((row) => row.postalCode),
    city: text((row) => row.city),
    ...fixed<Address>(null, ['country']),
    ...unset<Address>(['displayNameInklMatrikkel', 'knr', 'gnr', 'bnr', 'fnr', 'snr', 'unitNumber']),
    displayName: readOnly(text((row) => [row.addressLine1, row.postalCode, row.city].join(' ').trim())),
    addressAsString: readOnly(text((row) => [row.addressLine1, row.postalCode, row.city].join(' ').trim())),
  },
})
