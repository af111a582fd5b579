/** The layers of the design: who may import whom. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-imports-nothing',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { path: '^src/(main|preload|renderer|simulator)' },
    },
    {
      name: 'renderer-and-preload-import-shared-only',
      severity: 'error',
      from: { path: '^src/(renderer|preload)' },
      to: { path: '^src/(main|simulator)' },
    },
    {
      name: 'simulator-imports-shared-only',
      severity: 'error',
      from: { path: '^src/simulator' },
      to: { path: '^src/(main|preload|renderer)' },
    },
    {
      name: 'main-does-not-import-the-other-processes',
      severity: 'error',
      from: { path: '^src/main' },
      to: { path: '^src/(preload|renderer|simulator)' },
    },
    {
      name: 'only-db-opens-sqlite',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/main/db' },
      to: { path: 'better-sqlite3|drizzle-orm' },
    },
    {
      name: 'only-shell-and-ipc-use-electron',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(main/(index|shell|ipc)|preload)' },
      to: { path: '^(node_modules/electron/|electron$)' },
    },
    {
      name: 'tripletex-knows-nothing-of-the-database',
      severity: 'error',
      from: { path: '^src/main/tripletex' },
      to: { path: '^src/main/(db|sync|time|settings|ipc|shell)' },
    },
    {
      name: 'product-does-not-import-tests-or-tools',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(tests|tools)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
