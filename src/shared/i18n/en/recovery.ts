import type { Catalogue } from '../catalogue'

export const recovery: Catalogue['recovery'] = {
  title: {
    damaged: 'The database is damaged',
    newerVersion: 'The database was written by a newer Busy',
    readOnly: 'Busy may not write to the database',
    diskFull: 'The disk is full',
    busy: 'Another program is using the database',
    unreadable: 'The database cannot be opened',
  },
  what: {
    damaged:
      'Busy cannot read the database on this computer. That can happen when the power goes, or when a disk fails.',
    newerVersion:
      'A newer edition of Busy has been in use here, and this edition cannot read the database safely. Update Busy and start it again, and everything is as before.',
    readOnly:
      'Busy may not write to the file below, and cannot keep hours then. Check that the folder exists, that you have access to it, and that the disk is not write-protected. Then try again.',
    diskFull: 'Busy needs a little space to open the database. Free some on the disk, and try again.',
    busy: 'Another program holds the database file locked, perhaps another Busy or a backup program. Close it, or wait until it is done, and try again.',
    unreadable: 'Busy cannot open the database file. See the reason below, mend it, and try again.',
  },
  nothingDeleted: 'Nothing has been deleted. The file is where it was.',
  choose: 'Go back to a backup',
  chooseNote:
    'Hours that were logged after the copy was made are carried over as far as the damaged file can be read.',
  entries_one: '{{formatted}} entry',
  entries_other: '{{formatted}} entries',
  waiting_one: '1 waiting',
  waiting_other: '{{count, number}} waiting',
  newest: 'Newest',
  unreadable: 'Cannot be read',
  noBackups: 'There are no backups on this computer.',
  restore: 'Restore',
  restoring: 'Restoring …',
  startEmpty: 'Start with an empty database',
  startEmptyTitle: 'Start with an empty database?',
  startEmptyText:
    'Busy begins anew, and carries over the hours and settings that can be read. The file that cannot be used is kept beside it.',
  otherWays: 'Other ways forward',
  details: 'Details',
}
