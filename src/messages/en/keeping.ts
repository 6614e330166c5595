/** English: backups, restoring, merging, and what doctor says about what is kept. */
export const keeping = {
  'backup.made':
    'Backup made and checked: {file} ({sessions} {sessions|session|sessions}, {answers} {answers|row|rows} of answers).',
  'backup.thinned':
    '{count|One older backup was|{count} older backups were} taken away: the ten newest stay, one for each day of a month, and one a month before that. Backups to a file that you named are never touched.',
  'backup.none': 'There are no backups yet.',
  'backup.none.hint': 'Make one: saniveld backup',
  'backup.column.file': 'file',
  'backup.column.at': 'made',
  'backup.column.size': 'size',
  'backup.column.sessions': 'sessions',
  'backup.column.answers': 'answers',
  'backup.size': '{megabytes} MB',
  'backup.unreadable': 'cannot be read',
  'backup.list.hint': 'To put the newest back: saniveld backup restore {file}',
  'backup.restore.about':
    '{file} takes the place of everything that was collected here. What is here now is kept as a backup.',
  'backup.restore.type': 'To go on, type {word}:',
  'backup.restore.word': 'restore',
  'backup.restore.not': 'Nothing was put back; everything is as it was.',
  'backup.restored':
    '{file} was put back: {sessions} {sessions|session|sessions}, {answers} {answers|row|rows} of answers.',
  'backup.restored.before':
    'Before it there were {sessions} {sessions|session|sessions}, {answers} {answers|row|rows} of answers.',
  'backup.restored.kept': 'What was there is kept: {file}',
  'backup.restored.erased':
    'The backup still held words of {people}, who {count|has|have} withdrawn since; they were erased again.',
  'backup.restored.consent':
    '{person} allowed less since the backup was made, and that still holds: consent stays {consent} ({sessions}).',
  'backup.restored.consent-all':
    'What {person} said since about everything they told still holds: no more than {consent}.',
  'backup.restored.quotes':
    '{count|One sentence was|{count} sentences were} refused as a quote since, and {count|stays|stay} so.',
  'backup.restored.unknown':
    'The data file that was there could not be read, so who withdrew since the backup was made is known from other backups only, and who allowed less since is not known. Please check: saniveld people list',
  'error.backup-empty': '{file} is empty: there is nothing in it to put back.',
  'error.backup-empty.hint': 'See which backups there are: saniveld backup list',
  'error.backup-foreign':
    '{file} is no backup of Saniveld, or its beginning is damaged; nothing was put back.',
  'error.backup-foreign.hint': 'See which backups there are: saniveld backup list',
  'error.backup-exists': '{file} is already there and was left as it is.',
  'error.backup-exists.hint': 'To replace it: saniveld backup --force {file}',
  'error.backup-is-data': '{file} is the data file itself; a backup needs another name.',
  'error.backup-is-data.hint': 'Leave the name away: saniveld backup',
  'error.backup-not-whole': 'No backup was made: the copy of {file} is not whole.',
  'error.backup-not-whole.hint': 'See what is wrong: saniveld doctor',
  'error.backup-mistyped': '{name} is no file name; was {near} meant?',
  'error.backup-mistyped.hint':
    'saniveld backup {near}   (or give the file an ending: saniveld backup {name}.db)',
  'error.backup-missing': 'There is no backup {file}.',
  'error.backup-missing.hint': 'See which there are: saniveld backup list',
  'error.backup-damaged': '{file} is damaged; it was not put back.',
  'error.backup-damaged.hint': 'Choose another: saniveld backup list',
  'error.restore-itself': '{file} is the data file itself.',
  'error.restore-itself.hint': 'See which backups there are: saniveld backup list',
  'error.restore-needs-yes':
    'Without a terminal nobody can be asked whether {file} may take the place of what is there.',
  'error.restore-needs-yes.hint': 'saniveld backup restore {file} --yes',
  'error.restore-in-use': '{file} is open in another window or program; nothing was changed.',
  'error.restore-in-use.hint': 'Close it (an interview: /pause), then type the same command again.',
  'error.erase-again-failed':
    '{file} holds words of somebody who withdrew, and they could not be taken out of the copy ({reason}); nothing was changed.',
  'error.erase-again-failed.hint': 'Make room on the disk, then type the same command again: df -h .',
  'error.other-missing': 'There is no data file {file}.',
  'error.other-missing.hint':
    'Name the data file of a colleague: saniveld merge sessions/saniveld.db, in their folder',
  'error.other-in-use': '{file} is being written to right now.',
  'error.other-in-use.hint': 'Let that finish, or have a backup made of it: saniveld backup copy.db',
  'error.other-damaged': '{file} is damaged; nothing was taken from it.',
  'error.other-damaged.hint': 'In the folder it came from: saniveld doctor',
  'error.merge-itself': '{file} is your own data file.',
  'error.merge-itself.hint': 'Name that of a colleague: saniveld merge colleague.db',
  'error.report-unfinished':
    '{session} is not finished: only what was looked over and finished is given back.',
  'error.report-unfinished.hint': 'saniveld {command} {session}',
  'error.report-aside':
    '{session} is another version of a session, kept aside by a merge; it is not given back.',
  'error.report-aside.hint':
    'See it: saniveld sessions show {session}   let it take the place: saniveld sessions keep {session}',
  'error.not-aside': '{session} is no version that was kept aside.',
  'error.not-aside.hint': 'See which are: saniveld sessions list',
  'sessions.kept-version':
    '{session} now tells what was kept aside as {aside}, and {aside} what was in {session}. To change them back: saniveld sessions keep {aside}',

  'merge.from': 'From {file}:',
  'merge.would': 'From {file}, this would happen:',
  'merge.added': '{count|1 new session|{count} new sessions}: {sessions}',
  'merge.updated': '{count|1 session goes|{count} sessions go} on where yours stopped: {sessions}',
  'merge.behind': '{count|1 session goes|{count} sessions go} on here, and stayed as it is: {sessions}',
  'merge.lacking':
    '{count|1 session lacks|{count} sessions lack} there what somebody took back; {count|yours stays as it is|yours stay as they are}: {sessions}',
  'merge.same': '{count|1 session|{count} sessions} the same',
  'merge.consents': '{count|1 statement|{count} statements} of consent',
  'merge.quotes': '{count|1 permission|{count} permissions} for quotes',
  'merge.decisions':
    '{count|1 decision|{count} decisions} about names of practices; see: saniveld practices list --decisions',
  'merge.held':
    '{count|1 session goes|{count} sessions go} on there, but an interview is being held here; merge again after it: {sessions}',
  'merge.parted':
    '{session} was changed in both files. Yours stays; theirs is kept beside it as {version}, and counts nowhere.',
  'merge.parted.see': 'To see it: saniveld sessions show {version}',
  'merge.parted.keep': 'To let it take the place: saniveld sessions keep {version}',
  'merge.parted.remove': 'To let go of it: saniveld sessions remove {version}',
  'merge.would-part':
    '{session} was changed in both files: yours would stay, theirs would be kept beside it.',
  'merge.erased.people': 'Left out, because they withdrew here: {people}',
  'merge.erased.sessions':
    'Left out, because {count|it was|they were} removed here: {count|1 session|{count} sessions}',
  'merge.withdrew-there': '{person} withdrew there; here their words are still kept.',
  'merge.withdrew-there.hint': 'saniveld people withdraw {person}',
  'merge.removed-there': '{session} was removed there; here it is still kept.',
  'merge.removed-there.hint': 'saniveld sessions remove {session}',
  'merge.cut-short':
    '{session} was being held when {file} was copied, and its last answers may not be in it. Have a copy made with: saniveld backup',
  'merge.near': '{count|One practice looks|{count} practices look} like one that is known here:',
  'merge.near.pair': '"{name}" looks like "{near}". If they are one:',
  'merge.match': 'Is "{name}" the same practice as "{to}"?',
  'merge.undeclared': 'Not declared in inquiry.yaml, which was not changed; add:',
  'merge.undeclared.settings': 'settings: {names}',
  'merge.undeclared.roles': 'roles: {names}',
  'merge.undeclared.groups': 'groups: {names}',
  'merge.undeclared.rounds': 'rounds: {names}',
  'merge.backup': 'What was here before is kept: {file}',
  'merge.nothing': 'Nothing had to be changed.',

  'doctor.in-backup': '{session} is whole in the backup of {at}.',
  'doctor.in-backup.hint': 'saniveld backup restore {file}   (what is here now is kept first)',
  'doctor.no-backup': '{session} is whole in no backup.',
  'doctor.no-backup.hint': 'If its transcript is still there: saniveld import FILE --update',
  'doctor.records': '{session}: what reports tell of it is not what its answers say.',
  'doctor.records.hint': 'Put back a backup from before: saniveld backup list',
  'doctor.lost':
    '{changes|One change that was|{changes} changes that were} saved {changes|is|are} missing; rows of answers among them: {answers}; sessions: {sessions}',
  'doctor.lost.hint':
    'If saniveld.db-wal was left behind somewhere, put it back beside the data file before anything else is typed. Else look for an emergency copy or a backup: saniveld backup list',
  'doctor.lost-before':
    'Earlier, {changes|one change that was|{changes} changes that were} saved went missing; rows of answers among them: {answers}; sessions: {sessions}',
  'doctor.held-copy':
    '{session} was being held when this copy was made, and its last answers may not be in it.',
  'doctor.held-copy.hint': 'Where it came from, copy again with: saniveld backup',
  'doctor.unfinished': '{count|One interview is|{count} interviews are} not finished: {sessions}',
  'doctor.unfinished.hint': 'saniveld resume',
  'doctor.drafts': 'Half-typed text waits in: {sessions}',
  'doctor.drafts.hint': 'saniveld resume {session}',
  'doctor.aside': '{version} is another version of a session, which a merge kept aside.',
  'doctor.aside.hint': 'saniveld sessions show {version}',
  'doctor.emergency': 'There is an emergency copy: {file}',
  'doctor.emergency.hint': 'If its answers are not here yet: saniveld import {file}',
  'doctor.edited': 'A text from an editor was left behind: {file}',
  'doctor.edited.hint': 'It goes at the end of the review. When its words are in the conversation: rm {file}',
  'doctor.erasing': 'Words that were taken back are still in {file}.',
  'doctor.erasing.hint': 'Close other windows, then: saniveld people withdraw --finish',
  'doctor.backups': '{count|1 backup|{count} backups}, the newest of {at} ({days|1 day|{days} days} old).',
  'doctor.backups-none': 'There is no backup yet.',
  'doctor.backups-none.hint': 'saniveld backup',
} as const;
