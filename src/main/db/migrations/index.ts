const files = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true })

/** The generated migrations in order, each as its statements. Bundled into the program, so that a packaged app has them. */
export const migrations: string[][] = Object.keys(files)
  .sort()
  .map((name) => (files[name] ?? '').split('--> statement-breakpoint').map((statement) => statement.trim()))
