export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>

/** Where the client writes one line per call. Facts are ids, paths, statuses and times: never names, texts or tokens. */
export interface Logger {
  info(message: string, facts?: LogFacts): void
  warn(message: string, facts?: LogFacts): void
}
