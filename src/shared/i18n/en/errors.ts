import type { Catalogue } from '../catalogue'

export const errors: Catalogue['error'] = {
  invalidInput:
    'Something in the fields cannot be used as it stands. Look over what you typed, and try again.',
  notFound:
    'This no longer exists. It may have been deleted or undone in another window. Choose something else.',
  forbidden: 'You may not do this in Busy. Ask an administrator to do it, or to give you the right.',
  lastAdministrator: 'At least one administrator must be left. Make somebody else an administrator first.',
  comesFromTripletex:
    'This comes from Tripletex and is changed there. Fetch again afterwards, and it arrives here.',
  archiveSelf: 'You cannot archive yourself on your own machine.',
  ownRole: 'You cannot change your own role. Ask another administrator to do it.',
  ownNumberFixed:
    'Your employee number is matched in Tripletex, so only an administrator can change it. Ask an administrator to do it.',
  groupUnderItself: 'A group cannot be under itself. Choose another group above it.',
  groupNameTaken: 'Another group at the same place is called “{{text}}”. Write another name.',
  internal:
    'Busy could not finish this. Nothing was changed. Try again, and restart Busy if it happens again.',
  entryLocked: 'The entry is locked and cannot be changed as it stands. Open it to see why.',
  spanEmpty:
    'The time is empty: “To” equals “From”, or the duration is zero. Type when the work ended, or how long it took.',
  timeSkipped: '{{text}} does not exist that night: the clock is set forward past it. Type another time.',
  projectNotBookable: '{{project}} takes no new entries. Choose another project.',
  projectNumberTaken: 'The project number {{text}} is taken. Choose another number.',
  projectFromTripletex: 'This comes from Tripletex. Change it there, and it comes here with the next pull.',
  projectSyncOn:
    'Projects come from Tripletex now, so own projects cannot be made or changed. Switch off project sync first.',
  workTypeNotBookable: '{{workType}} cannot be used for new entries. Choose another work type.',
  workTypeMissing: 'The entry has no work type. Choose a work type to save it.',
  workTypeNameTaken: 'A work type in use is already called “{{text}}”. Write another name.',
  workTypesFromTripletex:
    'Work types come from Tripletex. Make it as an activity there, or turn off work type sync under Settings → Integrations.',
  workTypeOfTripletex:
    'This work type comes from Tripletex. Its name and billing are changed on the activity there.',
  projectsFromTripletex:
    'Projects come from Tripletex. Make them there, or turn off project sync under Settings → Integrations.',
  fileUnreadable: 'The file cannot be read as CSV. Save the sheet as CSV, and choose the file again.',
  productUnknown: 'The product is no longer in use in Tripletex. Choose another one.',
  exchangeNothing:
    'There are no hours to export in this period. Choose another period, or submit the hours for approval first.',
  exchangeNotBusy: 'This file is not an export from Busy. Choose the one that ends in .busy.',
  exchangeDamaged:
    'The file is damaged, or was changed since Busy wrote it. Nothing was imported. Ask the sender to export again.',
  exchangeNewer:
    'The file was written by a newer Busy than this one. Update Busy, and import the file again.',
  exchangeOtherCompany:
    'The file is from {{other}}, but this workspace is {{known}}. Open the workspace of {{other}}, and import it there.',
  exchangePersonUnknown:
    '{{text}} is not known here. Fetch from Tripletex, or add the person under People with the same name and employee number, or the same e-mail.',
  exchangePlacesUnknown:
    'The file has hours on something that has not been fetched here: {{text}}. Choose “Fetch projects and customers”, and import again.',
  exchangeNotYours:
    'You have no access to the hours of {{text}}. The leader of the group or project has, and administrators.',
  fileNotWritten:
    'The file was not saved: {{file}}. Check that the folder exists and has room, or choose another.',
  notDecidable:
    'The hours cannot be approved, rejected or reopened as they are now. Look over them and try again.',
  nothingToDecide: 'There are no hours left to do this with. Look over the list and try again.',
  costLocked: 'As the cost of {{day}} stands, this cannot be done now. Look it over and try again.',
  costGone: 'The cost is not there any more. It may have been deleted or undone in another window.',
  receiptKind: 'The receipt must be a picture (PNG, JPEG, WebP) or a PDF.',
  receiptTooLarge: 'The receipt is larger than {{megabytes}} MB. Save it smaller, and try again.',
  receiptMissing: 'The file “{{name}}” is not where it was put. Attach the receipt anew.',
  receiptNotKept:
    'The receipt “{{name}}” was not saved, and the cost was not changed. Check that the disk has room, and try again.',
  receiptNotOpened:
    'This computer has no program that can show “{{name}}”. Save a copy, and open it from there.',
  orderGone: 'The order is not there any more.',
  orderFinished: 'The order is finished, and cannot be changed. Delete it and make a new one.',
  orderObstructed: 'The order cannot be finished yet. Mend what stands at the top of the draft.',
  orderSending: 'The order is being sent just now. Try again in a moment.',
  orderInvoiced:
    'Order {{number}} is invoiced in Tripletex, and cannot be deleted. Credit the invoice there.',
  orderHoursTaken: 'Some of the hours or costs are on another order now. Look the draft over.',
  orderNeedsNetwork:
    'The order is, or may be, in Tripletex, which cannot be reached now. Try again when you are online.',
  changedSinceShown: 'The hours were changed since they were shown. Look over them and try again.',
  notSubmittable: 'At least one entry cannot be submitted as it stands. Untick it, or complete it.',
  submissionOff:
    'The company does not use submission, so hours cannot be transferred by it. Turn “Submission of time for approval” on under General, or choose another hour transfer.',
  transferNeedsSubmission:
    'Submission cannot be turned off while hours are transferred “On submission for approval”. Choose another hour transfer under Integrations first.',
  cellNotUnderstood: '“{{text}}” is not understood. Write hours as 7.5, 7:30, 450m, 8-16 or +0.5.',
  cellLocked: '{{hours}} in the cell are locked and cannot be changed here. Write a larger number.',
  cellClocked:
    '{{hours}} in the cell were logged with clock times. Change them in Timeline, or write a larger number.',
  cellBelowZero: 'There are only {{hours}} in the cell to take from. Take away less.',
  cellTooLong: 'An entry cannot be longer than 24 hours. Write a smaller number.',
  cellSeveral:
    'The cell has several entries, and clock times can take the place of only one. Change them in Timeline, or write the total.',
  cellAfterMidnight: '{{hours}} of that time lie after midnight and are locked. See them in Timeline.',
  cellWithoutComment:
    'The cell has no entry that can take the comment. Write the hours first, or write the description in Timeline.',
  rowHasHours: 'The row has hours this week. Empty its cells first, and it can be removed.',
  timerNotRunning: 'No timer is running. It may have been stopped from the tray. Start a new one.',
  timerChanged:
    'The timer that runs now is another than the one you were looking at. Nothing was changed. Open it again.',
  absenceWaits: 'First say what the time you were away is to be. Nothing was stopped, and nothing logged.',
  timerNotPaused: 'Nothing is paused. It may have been started again from another window.',
  nothingToSwitchTo: 'No hours have been logged on anything else yet. Choose a project in the list.',
  timerStartInFuture: 'The start lies ahead. Type a time that has passed.',
  undoNotLatest: 'Something else has changed since. Ctrl+Z takes back the latest change first.',
  entryGone: 'The entry was deleted or undone in another window. “Save as new” logs what is written here.',
  undoStale: 'This can no longer be undone, because the entry has changed since. Change it by hand.',
  undoChanged: 'It was changed in another way since. Change it by hand.',
  undoInUse: 'It is in use by now and cannot be removed. Archive it instead.',
  undoEnds: 'What was done before it cannot be undone with Ctrl+Z either. Change it by hand.',
  undoTimerRuns: 'Another timer is running now. Stop it first, then you can undo.',
  undoTimerCounted:
    'The timer has been counting since, and that time would be lost. Stop it or discard it instead.',
  transferDayTooFar: 'The day that hours are to count from is more than a year ahead. Choose an earlier day.',
  notConnected: 'Busy is not connected to Tripletex. Connect under Settings → Integrations.',
  keyRejected:
    'Tripletex did not accept the user key. It may be deleted or expired. Make a new one in Tripletex, and paste it here.',
  consumerTokenRejected:
    'Tripletex did not accept Busy’s consumer token. Check that it was copied correctly and belongs to this environment.',
  consumerTokenMissing: 'This edition of Busy has no consumer token. Type the one that Tripletex gave you.',
  noNetwork: 'Busy cannot reach Tripletex. Check the network, and try again. Your hours are safe here.',
  missingRights: 'The user key lacks rights in Tripletex. Grant them there, or use another key.',
  wrongEnvironment:
    'The key belongs to another Tripletex environment than the chosen one. Switch between production and test, and try again.',
  notTripletex:
    'What answered at the address is not Tripletex. Check the address under Advanced, and that the network does not ask you to log in first.',
  addressInvalid:
    'The address cannot be used. Type a full address that starts with https://. Only addresses on this computer may start with http://.',
  askedToWait: 'Tripletex asks Busy to wait, since much was asked in a short time. Try again in a moment.',
  tripletexFailed: 'Tripletex answered with an error. Wait a little, and try again.',
  workspaceLeft:
    'You went to another workspace before this was done. Nothing has changed. Go back to it and try again.',
  timerRunsHere: 'A timer is running in this workspace. Stop it first, then you can switch.',
  workspaceUnusable:
    'The workspace cannot be opened, and nothing has changed. Choose it in the menu at the top left, and Busy shows what is wrong: {{file}}.',
  otherCompany:
    'The key belongs to {{other}}, but this workspace holds the hours of {{known}}. Open a workspace of its own for {{other}}, or use a key for {{known}}.',
  demoUnavailable: 'The demo company could not be started. Restart Busy, and try again.',
  backupUnusable: 'This backup cannot be read. Choose another one in the list.',
  diskFull:
    'The disk is full, so this was not saved. What was saved before is safe. Free some space on the disk, and try again.',
  databaseReadOnly:
    'Busy may not write here, so this was not saved: {{file}}. Give Busy access to the file and the folder, and try again.',
  databaseDamaged:
    'The database is damaged, so this was not saved. Keep a note of what you typed, and close the window. Busy then shows the backups that you can go back to.',
  databaseBusy:
    'Another program is working with the database, so this was not saved. Wait a little or close the other program, and try again.',
  diskFailed:
    'The disk answered with an error, so this was not saved: {{file}}. Check that the disk is connected and works, and try again.',
}

export const refusal: Catalogue['refusal'] = {
  archived:
    '{{project}} is archived. New entries cannot be put there; what is logged can be corrected. Choose another project.',
  notStarted:
    '{{project}} does not start before {{startDate}}. Choose another project, or a date from then on.',
  ended:
    '{{project}} ended on {{endDate}}. New entries cannot be put there after that; what is logged can be corrected. Choose another project, or an earlier date.',
  notParticipant:
    '{{project}} is for participants in Tripletex only, and you are not one. Choose another project, or ask its leader to add you there.',
  notMember:
    '{{project}} is for members only, and you are not one. Choose another project, or ask its leader to add you.',
  workTypeArchived:
    '{{workType}} is archived. It cannot be used for new entries; what is logged can be corrected. Choose another work type.',
  workTypeUnfit: '{{workType}} cannot be used on {{project}}. Choose one of the work types in the list.',
}

export const undecidable: Catalogue['undecidable'] = {
  notAllowed:
    'These hours are not yours to approve. Ask the leader of the group or project, or an administrator.',
  state:
    'Hours on {{day}} cannot be approved, rejected or reopened as they are now. Look over them and try again.',
  notSubmitted: 'Hours on {{day}} are not submitted yet. The employee submits them for approval first.',
  planned:
    'Hours on {{day}} are planned. They can be approved when their time has passed, or ahead under “Project”.',
  incomplete: 'Hours on {{day}} lack a work type. Reject them, so that the employee can complete them.',
  beforeStart: 'Hours on {{day}} are from before approval begins in this company.',
}

export const unsubmittable: Catalogue['unsubmittable'] = {
  submissionOff:
    'The company does not use submission: hours are approved as they are logged. No need to submit them.',
  alreadySubmitted: 'Some of the hours on {{day}} are already submitted. Look at them again and retry.',
  incomplete: 'Hours on {{day}} have no work type. Untick them, or complete them.',
  planned: 'Hours on {{day}} are planned. They can be submitted once their time has passed.',
  tooManyHours:
    '{{day}} has more than 24 hours, so something is wrong. Correct the duration, or move something to another day, and the day can be submitted.',
}

export const locked: Catalogue['locked'] = {
  entryLocked: {
    submitted: 'The entry is submitted for approval. Withdraw it first, then it can be changed.',
    approved:
      'Approved by {{by}} {{at}}. {{by}}, your group leader or an administrator can undo the approval.',
    approvedBySomebody: 'The entry is approved. Your group leader or an administrator can undo the approval.',
    onOrder:
      'The entry is on a finished order and cannot be changed. Ask an administrator if something is wrong.',
  },
  cellLocked: {
    submitted:
      '{{hours}} in the cell are submitted for approval. Withdraw them first, or write a larger number.',
    approved:
      '{{hours}} in the cell are locked: approved by {{by}} {{at}}. {{by}}, your group leader or an administrator can undo the approval.',
    approvedBySomebody:
      '{{hours}} in the cell are approved. Your group leader or an administrator can undo the approval.',
    onOrder: '{{hours}} in the cell are on a finished order and cannot be changed. Write a larger number.',
  },
  cellAfterMidnight: {
    submitted:
      '{{hours}} of that time lie after midnight and are submitted for approval. Withdraw them in Timeline first.',
    approved:
      '{{hours}} of that time lie after midnight: approved by {{by}} {{at}}. {{by}}, your group leader or an administrator can undo the approval.',
    approvedBySomebody:
      '{{hours}} of that time lie after midnight and are approved. Your group leader or an administrator can undo the approval.',
    onOrder: '{{hours}} of that time lie after midnight and are on a finished order. They cannot be changed.',
  },
}
