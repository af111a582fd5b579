import type { AnyDto, DtoName } from './dto/field'
import type { Route } from './http/call'
import { activityDto, activityRoutes } from './resources/activity'
import { companyDto, companyRoutes } from './resources/company'
import { customerDto, customerRoutes } from './resources/customer'
import { addressDto, currencyDto, departmentDto } from './resources/department'
import { employeeDto, employeeRoutes } from './resources/employee'
import { hourlyRateDto, hourlyRateRoutes } from './resources/hourlyRate'
import { invoiceDto, invoiceRoutes } from './resources/invoice'
import { orderRoutes } from './resources/order'
import { orderDto, orderLineDto } from './resources/orderDto'
import { orderInvoicingRoutes } from './resources/orderInvoicing'
import { orderLineRoutes } from './resources/orderLine'
import { participantDto, participantRoutes } from './resources/participant'
import { productDto, productRoutes } from './resources/product'
import { projectRoutes } from './resources/project'
import { projectActivityDto, projectActivityRoutes } from './resources/projectActivity'
import { projectDto } from './resources/projectDto'
import { projectSettingsRoutes } from './resources/projectSettings'
import { sessionRoutes } from './resources/session'
import { vatTypeDto, vatTypeRoutes } from './resources/vatType'
import { activityForTimesheetRoutes } from './timesheet/activityForTimesheet'
import { entryRoutes } from './timesheet/entry'
import { entryDto } from './timesheet/entryDto'
import { monthDto, monthRoutes } from './timesheet/month'
import { timesheetSettingsRoutes } from './timesheet/settings'
import { timeClockDto, timeClockRoutes } from './timesheet/timeClock'
import { weekDto, weekRoutes } from './timesheet/week'

export const dtos: ReadonlyMap<DtoName, AnyDto> = new Map<DtoName, AnyDto>([
  ['ActivityDTO', activityDto],
  ['AddressDTO', addressDto],
  ['CompanyDTO', companyDto],
  ['CurrencyDTO', currencyDto],
  ['CustomerDTO', customerDto],
  ['DepartmentDTO', departmentDto],
  ['EmployeeDTO', employeeDto],
  ['InvoiceDTO', invoiceDto],
  ['MonthlyStatusDTO', monthDto],
  ['OrderDTO', orderDto],
  ['OrderLineDTO', orderLineDto],
  ['ProductDTO', productDto],
  ['ProjectActivityDTO', projectActivityDto],
  ['ProjectDTO', projectDto],
  ['ProjectHourlyRateDTO', hourlyRateDto],
  ['ProjectParticipantDTO', participantDto],
  ['TimeClockDTO', timeClockDto],
  ['TimesheetEntryDTO', entryDto],
  ['VatTypeDTO', vatTypeDto],
  ['WeekDTO', weekDto],
])

export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...companyRoutes,
  ...employeeRoutes,
  ...customerRoutes,
  ...productRoutes,
  ...vatTypeRoutes,
  ...projectRoutes,
  ...hourlyRateRoutes,
  ...projectSettingsRoutes,
  ...participantRoutes,
  ...projectActivityRoutes,
  ...activityRoutes,
  ...activityForTimesheetRoutes,
  ...entryRoutes,
  ...timesheetSettingsRoutes,
  ...weekRoutes,
  ...monthRoutes,
  ...timeClockRoutes,
  ...orderRoutes,
  ...orderLineRoutes,
  ...orderInvoicingRoutes,
  ...invoiceRoutes,
]
