import { proveSchedules } from './proveSchedules'

proveSchedules(3)
