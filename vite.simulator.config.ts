import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** The simulator is a program of its own, built beside main so that the demo company can start it from a packaged app. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve('src/shared') } },
  ssr: { noExternal: true },
  build: {
    ssr: resolve('src/simulator/index.ts'),
    outDir: 'out/simulator',
    target: 'node20',
    rollupOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
  },
})
