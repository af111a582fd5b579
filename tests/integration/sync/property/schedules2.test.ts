import { proveSchedules } from './proveSchedules'

proveSchedules(2)
