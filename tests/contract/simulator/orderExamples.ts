import type { Example } from './messages'

export const orderExamples: Example[] = []
