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
      name: 'shared-runs-anywhere',
      comment: 'Windows have no Node.',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-uses-few-packages',
      comment: 'Clock, ids and random are given as arguments: no uuid.',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|temporal-polyfill|temporal-spec|i18next)/' },
    },
    {
      name: 'renderer-and-preload-import-shared-only',
      severity: 'error',
      from: { path: '^src/(renderer|preload)' },
      to: { path: '^src/(main|simulator)' },
    },
    {
      name: 'renderer-and-preload-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/(renderer|preload)/' },
      to: { path: '^src/(renderer|preload)/', pathNot: '^src/$1/' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^src/renderer' },
      to: { dependencyTypes: ['core'] },
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
      name: 'only-secrets-opens-the-keychain',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/main/secrets' },
      to: { path: 'keytar' },
    },
    {
      name: 'only-shell-and-ipc-use-electron',
      comment: 'Use cases run under plain Node in tests.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(main/(index|shell|ipc)|preload)' },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'use-cases-know-nothing-of-windows-and-calls',
      severity: 'error',
      from: { path: '^src/main/', pathNot: '^src/main/(index|shell|ipc)' },
      to: { path: '^src/main/(shell|ipc)/' },
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
