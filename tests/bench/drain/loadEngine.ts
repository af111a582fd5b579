import { createServer } from 'vite'
import { projectRoot } from '../../../tools/projectRoot.ts'

type EngineModule = typeof import('./engine.ts')

/** Loads the engine from its sources, whose imports Node alone does not understand. `close` lets go of them. */
export async function loadEngine(): Promise<EngineModule & { close(): Promise<void> }> {
  const alias = { '@shared': `${projectRoot}/src/shared`, '@main': `${projectRoot}/src/main` }
  const server = await createServer({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const { openEngine } = await server.ssrLoadModule('/tests/bench/drain/engine.ts')
  return { openEngine, close: () => server.close() }
}
