import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const alias = { '@shared': resolve('src/shared') }
const asCommonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const

/** Natively compiled packages stay outside the bundle; everything else is bundled, so that main starts from one file. */
const external = ['electron', 'better-sqlite3', 'keytar']

export default defineConfig({
  main: {
    resolve: { alias },
    define: { __CONSUMER_TOKEN__: JSON.stringify(process.env.BUSY_CONSUMER_TOKEN ?? '') },
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/main/index.ts') },
        external,
        output: asCommonJs,
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rollupOptions: { input: { index: resolve('src/preload/index.ts') }, external, output: asCommonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    resolve: { alias },
    plugins: [react()],
    build: { minify: true, rollupOptions: { input: { index: resolve('src/renderer/index.html') } } },
  },
})
