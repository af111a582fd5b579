import { join } from 'node:path'
import { clearKeychain, uniqueKeychainService } from '../../tests/e2e/app/keychain.ts'
import { makeTempFolder, removeTempFolder } from '../../tests/e2e/app/tempFolder.ts'
import { main } from '../main.ts'
import { projectRoot } from '../projectRoot.ts'
import { copyToDocs } from './copyToDocs.ts'
import { photographEveryScreen } from './everyScreen.ts'
import { administer } from './steps/administer.ts'
import { approve } from './steps/approve.ts'
import { beginAndConnect } from './steps/beginAndConnect.ts'
import { beginWithMuch, beginWithNothing } from './steps/beginBare.ts'
import { bill } from './steps/bill.ts'
import { findTheWay } from './steps/findTheWay.ts'
import { goOffline } from './steps/goOffline.ts'
import { leaveTheDesk } from './steps/leaveTheDesk.ts'
import { logTheWeek } from './steps/logTheWeek.ts'
import { lookThroughSettings } from './steps/lookThroughSettings.ts'
import { mendTheDatabase } from './steps/mendTheDatabase.ts'
import { needSomebody } from './steps/needSomebody.ts'
import { registerQuickly } from './steps/registerQuickly.ts'
import { submit } from './steps/submit.ts'
import { startTour, type Tour } from './tour.ts'

type Step = (tour: Tour) => Promise<void>

const mainJob: Step[] = [
  beginAndConnect,
  logTheWeek,
  registerQuickly,
  leaveTheDesk,
  submit,
  goOffline,
  needSomebody,
  administer,
  approve,
  bill,
  lookThroughSettings,
  findTheWay,
  mendTheDatabase,
]

/** Takes the steps one after the other, with an app and a simulator of their own; what fails leaves a picture of each window. */
async function take(folder: string, steps: readonly Step[], seed?: 'small' | 'large'): Promise<void> {
  const pictures = join(projectRoot, folder)
  const temp = makeTempFolder()
  const keychainService = uniqueKeychainService()
  const tour = await startTour(pictures, join(temp, 'user-data'), keychainService, seed)
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
    removeTempFolder(temp)
  }
  console.log(`The pictures are in ${folder}.`)
}

await main(async () => {
  if (process.argv.includes('--sizes')) {
    await take('out/tour-empty', [beginWithNothing, photographEveryScreen])
    await take('out/tour-large', [beginWithMuch, photographEveryScreen], 'large')
    return 0
  }
  await take('out/tour', mainJob)
  if (process.argv.includes('--docs')) copyToDocs(join(projectRoot, 'out/tour'))
  return 0
})
