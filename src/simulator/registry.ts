import type { AnyDto } from './dto/dto'
import type { DtoName } from './dto/field'
import type { Route } from './http/call'
import { activityDto, activityRoutes } from './resources/activity'
import { companyDto, companyRoutes } from './resources/company'
import { customerDto, customerRoutes } from './resources/customer'
import { addressDto, currencyDto, departmentDto } from './resources/department'
import { employeeDto, employeeRoutes } from './resources/employee'
import { invoiceDto, invoiceRoutes } from './resources/invoice'
import { orderRoutes } from './resources/order'
import { orderDto, orderLineDto } from './resources/orderDto'
import { orderInvoicingRoutes } from './resources/orderInvoicing'
import { orderLineRoutes } from './resources/orderLine'
import { participantDto, participantRoutes } from './resources/participant'
import { productDto, productRoutes } from './resources/product'
import { projectRoutes } from './resources/project'
import { projectActivityDto, projectActivityRoutes } from './resources/projectActivity'
import { hourlyRateDto, projectDto } from './resources/projectDto'
import { sessionRoutes } from './resources/session'
import { vatTypeDto, vatTypeRoutes } from './resources/vatType'
import { activityForTimesheetRoutes } from './timesheet/activityForTimesheet'
import { entryRoutes } from './timesheet/entry'
import { entryDto } from './timesheet/entryDto'
import { timesheetSettingsRoutes } from './timesheet/settings'

export const dtos: ReadonlyMap<DtoName, AnyDto> = new Map<DtoName, AnyDto>([
  ['ActivityDTO', activityDto],
  ['AddressDTO', addressDto],
  ['CompanyDTO', companyDto],
  ['CurrencyDTO', currencyDto],
  ['CustomerDTO', customerDto],
  ['DepartmentDTO', departmentDto],
  ['EmployeeDTO', employeeDto],
  ['InvoiceDTO', invoiceDto],
  ['OrderDTO', orderDto],
  ['OrderLineDTO', orderLineDto],
  ['ProductDTO', productDto],
  ['ProjectActivityDTO', projectActivityDto],
  ['ProjectDTO', projectDto],
  ['ProjectHourlyRateDTO', hourlyRateDto],
  ['ProjectParticipantDTO', participantDto],
  ['TimesheetEntryDTO', entryDto],
  ['VatTypeDTO', vatTypeDto],
])

export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...companyRoutes,
  ...employeeRoutes,
  ...customerRoutes,
  ...productRoutes,
  ...vatTypeRoutes,
  ...projectRoutes,
  ...participantRoutes,
  ...projectActivityRoutes,
  ...activityRoutes,
  ...activityForTimesheetRoutes,
  ...entryRoutes,
  ...timesheetSettingsRoutes,
  ...orderRoutes,
  ...orderLineRoutes,
  ...orderInvoicingRoutes,
  ...invoiceRoutes,
]
