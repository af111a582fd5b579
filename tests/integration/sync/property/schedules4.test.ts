import { proveSchedules } from './proveSchedules'

proveSchedules(4)
