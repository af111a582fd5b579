import { proveSchedules } from './proveSchedules'

proveSchedules(1)
