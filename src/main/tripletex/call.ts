/** One request to Tripletex, before it has a session. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the base URL, without a leading slash. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean>>
  readonly body?: unknown
  /** A digest of a list that was read before: 304 is then an answer too. Any text makes Tripletex compute one. */
  readonly ifNoneMatch?: string
  /** What the log shows instead of the path, for a path that holds a secret. */
  readonly loggedPath?: string
}
