import { ok } from '@shared/result'
import { importSource, previewImport, runImport } from '../import/importRegister'
import type { Session } from '../session'
import { retryMended } from '../sync/outbox/retry'
import type { CallsOf, Handlers } from './answer'

export function importHandlers({ services, sync, projectSearch }: Session): Handlers<CallsOf<'imports'>> {
  return {
    'imports.source': ({ register }) => ok(importSource(services, register)),
    'imports.preview': (input) => previewImport(services, input),
    'imports.run': async (input) => {
      const done = await runImport(services, input)
      if (!done.ok) return done
      projectSearch.forget()
      // Whom people match may have changed, so that what waited for it can leave.
      retryMended(services)
      services.changed('outbox')
      sync.queueFilled()
      return done
    },
  }
}
