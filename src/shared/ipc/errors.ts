import { z } from 'zod'

/** Every way in which a call can fail that a person must read about. The text is in the catalogue under `error.<code>`. */
export const BusyErrorCode = z.enum([
  'invalidInput',
  'notFound',
  'forbidden',
  /** Somebody must be left who can administrate. */
  'lastAdministrator',
  /** What Tripletex says cannot be changed here; `name` is what. */
  'comesFromTripletex',
  /** The person at this machine cannot be archived. */
  'archiveSelf',
  /** Nobody gives or takes their own role. */
  'ownRole',
  /** Whose number is matched in Tripletex does not change it themselves. */
  'ownNumberFixed',
  /** A group would come to be under itself. */
  'groupUnderItself',
  /** `text`: a name that another group at the same place has. */
  'groupNameTaken',
  'internal',
  /**
   * An entry cannot be changed; `status`: its state, `by` and `at`: who approved it and when it was approved or submitted, each
   * empty where nobody knows.
   */
  'entryLocked',
  'spanEmpty',
  /** `text`: a time that no clock shows, since it is set forward past it. */
  'timeSkipped',
  'projectNotBookable',
  /** Another project has the number, `text`. */
  'projectNumberTaken',
  /** What Tripletex says of a project is not changed here. */
  'projectFromTripletex',
  /** Projects are not made or changed here while they come from Tripletex. */
  'projectSyncOn',
  'workTypeNotBookable',
  'workTypeMissing',
  /** `text`: a name that another work type in use has. */
  'workTypeNameTaken',
  /** Work types come from Tripletex, so that none is made or had back here. */
  'workTypesFromTripletex',
  /** What Tripletex says of this work type is changed there. */
  'workTypeOfTripletex',
  'productUnknown',
  'projectsFromTripletex',
  'fileUnreadable',
  /** Hours of `day` cannot be submitted; `reason`: a submit obstacle. */
  'notSubmittable',
  /** There is nothing to write into a file for others. */
  'exchangeNothing',
  /** A file of another program, or none of Busy's. */
  'exchangeNotBusy',
  /** A file that is not as Busy wrote it. */
  'exchangeDamaged',
  /** A file that a later Busy wrote. */
  'exchangeNewer',
  /** A file of the company `other`, where this workspace is that of `known`. */
  'exchangeOtherCompany',
  /** A file about somebody, `text`, who is not known here. */
  'exchangePersonUnknown',
  /** A file with hours on projects or work types, `text`, that are not known here. */
  'exchangePlacesUnknown',
  /** A file with hours of somebody, `text`, whose time is not the person's to see. */
  'exchangeNotYours',
  /** A file could not be written to `file`. */
  'fileNotWritten',
  /** Hours would leave by being submitted, and the company has none submitted. */
  'submissionOff',
  /** Submission cannot be switched off while hours leave by it. */
  'transferNeedsSubmission',
  /** Hours of `day` cannot be approved, sent back or reopened; `reason`: an approval obstacle. */
  'notDecidable',
  'nothingToDecide',
  /** A cost of `day` cannot be changed, sent or decided about; `reason`: a cost obstacle. */
  'costLocked',
  'costGone',
  /** A receipt that is neither a picture nor a PDF. */
  'receiptKind',
  /** A receipt of more than `megabytes`. */
  'receiptTooLarge',
  /** The file of a receipt, `name`, is not where it was put. */
  'receiptMissing',
  /** The file of a receipt, `name`, could not be written. */
  'receiptNotKept',
  /** The system has nothing to show the receipt `name` with. */
  'receiptNotOpened',
  'orderGone',
  /** A finished order is not changed. */
  'orderFinished',
  /** An order cannot be finished while something is to be mended, see its obstacles. */
  'orderObstructed',
  /** The order is being sent just now. */
  'orderSending',
  /** The order was invoiced in Tripletex, `number`: it is credited there. */
  'orderInvoiced',
  /** Hours that were to be on the order are on another one by now. */
  'orderHoursTaken',
  /** Whether Tripletex has the order is known there alone, and it cannot be reached. */
  'orderNeedsNetwork',
  /** What was to be decided about is not what was shown any more. */
  'changedSinceShown',
  /** What was typed into a cell of the week grid cannot stand there; `minutes`: the hours that are in the way. */
  'cellNotUnderstood',
  'cellLocked',
  'cellClocked',
  'cellBelowZero',
  'cellTooLong',
  'cellSeveral',
  'cellAfterMidnight',
  'cellWithoutComment',
  'rowHasHours',
  'timerNotRunning',
  /** Another timer runs than the one that was shown. */
  'timerChanged',
  /** An absence from the running timer waits for its answer. */
  'absenceWaits',
  'timerNotPaused',
  'nothingToSwitchTo',
  'timerStartInFuture',
  /** The entry to be changed is not there any more. */
  'entryGone',
  'undoStale',
  'undoNotLatest',
  /** Something that people set up was changed otherwise since. */
  'undoChanged',
  /** What was made is in use by now. */
  'undoInUse',
  /** Nothing further back can be undone. */
  'undoEnds',
  'undoTimerRuns',
  'undoTimerCounted',
  /** The day from which hours are to count lies more than a year ahead. */
  'transferDayTooFar',
  'notConnected',
  'keyRejected',
  'consumerTokenRejected',
  'consumerTokenMissing',
  'noNetwork',
  'missingRights',
  'wrongEnvironment',
  /** What answers at the address is not Tripletex. */
  'notTripletex',
  'addressInvalid',
  /** The key belongs to another company than this workspace: `known` and `other` are their names. */
  'otherCompany',
  /** Tripletex was asked too much, and wants a pause. */
  'askedToWait',
  'tripletexFailed',
  /** Another workspace is asked for while a timer runs in this one. */
  'timerRunsHere',
  /** The person went to another workspace before the call was carried out. */
  'workspaceLeft',
  /** The database of another workspace, at `file`, cannot be opened. */
  'workspaceUnusable',
  'demoUnavailable',
  'backupUnusable',
  /** The database could not be written or read; `file` is where it is. */
  'diskFull',
  'databaseReadOnly',
  'databaseDamaged',
  'databaseBusy',
  'diskFailed',
])
export type BusyErrorCode = z.infer<typeof BusyErrorCode>

/** An error as a value: what happened, and the facts that its text needs. Never a secret. */
export const BusyError = z.object({
  code: BusyErrorCode,
  facts: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
export type BusyError = z.infer<typeof BusyError>

export function busyError(code: BusyErrorCode, facts: BusyError['facts'] = {}): BusyError {
  return { code, facts }
}
