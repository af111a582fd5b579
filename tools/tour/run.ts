import { join } from 'node:path'
import { clearKeychain, uniqueKeychainService } from '../../tests/e2e/app/keychain.ts'
import { makeTempFolder, removeTempFolder } from '../../tests/e2e/app/tempFolder.ts'
import { main } from '../main.ts'
import { projectRoot } from '../projectRoot.ts'
import { copyToDocs } from './copyToDocs.ts'
import { administer } from './steps/administer.ts'
import { beginAndConnect } from './steps/beginAndConnect.ts'
import { findTheWay } from './steps/findTheWay.ts'
import { goOffline } from './steps/goOffline.ts'
import { leaveTheDesk } from './steps/leaveTheDesk.ts'
import { logTheWeek } from './steps/logTheWeek.ts'
import { lookThroughSettings } from './steps/lookThroughSettings.ts'
import { mendTheDatabase } from './steps/mendTheDatabase.ts'
import { needSomebody } from './steps/needSomebody.ts'
import { registerQuickly } from './steps/registerQuickly.ts'
import { submit } from './steps/submit.ts'
import { startTour } from './tour.ts'

const pictures = join(projectRoot, 'out/tour')

const steps = [
  beginAndConnect,
  logTheWeek,
  registerQuickly,
  leaveTheDesk,
  submit,
  goOffline,
  needSomebody,
  administer,
  lookThroughSettings,
  findTheWay,
  mendTheDatabase,
]

await main(async () => {
  const folder = makeTempFolder()
  const keychainService = uniqueKeychainService()
  const tour = await startTour(pictures, join(folder, 'user-data'), keychainService)
  try {
    for (const step of steps) await step(tour)
  } catch (error) {
    for (const [index, window] of tour.app.windows().entries()) {
      await window.screenshot({ path: join(pictures, `failed-${index + 1}.png`) }).catch(() => undefined)
    }
    throw error
  } finally {
    await tour.close()
    await clearKeychain(keychainService)
    removeTempFolder(folder)
  }
  if (process.argv.includes('--docs')) copyToDocs(pictures)
  console.log('The pictures are in out/tour.')
  return 0
})
