import { ok } from '@shared/result'
import type { Session } from '../session'
import { putSetupAway, setupChecklist } from '../settings/setupChecklist'
import type { CallsOf, Handlers } from './answer'

export function setupHandlers({ services }: Session): Handlers<CallsOf<'setup'>> {
  return {
    'setup.checklist': () => ok(setupChecklist(services)),
    'setup.putAway': ({ step }) => {
      putSetupAway(services, step)
      services.changed('integration')
      return ok(undefined)
    },
  }
}
