/** English: inquiry.yaml, its mistakes and its changes. */
export const inquiry = {
  'problem.inquiry-not-a-line': '{key} needs one line of text, and here is “{text}”.',
  'problem.inquiry-not-a-line.hint': 'Write a few words on the same line, after {key}:',
  'problem.inquiry-not-an-id': '“{text}” cannot be an id: an id has no spaces and does not begin with ~.',
  'problem.inquiry-not-an-id.hint': 'Write for example combi-01, and put the full name in name:',
  'problem.inquiry-id-taken':
    '“{text}” cannot be the id of a setting: it is an answer to “where did you learn this?”.',
  'problem.inquiry-id-taken.hint': 'Choose another id, for example setting-{text}.',
  'problem.inquiry-not-a-day': '{key} needs a day that exists, and here is “{text}”.',
  'problem.inquiry-not-a-day.hint': 'Write year-month-day, for example {key}: 2026-03-14',
  'problem.inquiry-not-a-share': '{key} is a share: a number above 0, at most 1. Here is “{text}”.',
  'problem.inquiry-not-a-share.hint': 'Half is 0.5: write {key}: 0.5',
  'problem.inquiry-not-a-language': '“{text}” is not a language code.',
  'problem.inquiry-not-a-language.hint': 'Write languages: [nl, en]',
  'problem.inquiry-languages': 'languages needs at least one language, and each of them once.',
  'problem.inquiry-languages.hint': 'Write languages: [nl, en]',
  'problem.inquiry-double-id': 'The id “{id}” is used twice.',
  'problem.inquiry-double-id.hint': 'Give one of the two an id of its own.',
  'problem.inquiry-ends-before-start': 'This ends on {to}, before it begins on {from}.',
  'problem.inquiry-ends-before-start.hint': 'Swap the two days, or correct one of them.',
  'problem.inquiry-rounds-overlap':
    'Round {round} begins on {from}, while round {other} lasts until {to}: a day would fall in both.',
  'problem.inquiry-rounds-overlap.hint': 'Let round {round} begin after {to}.',
  'problem.inquiry-drawn-not-random': 'drawn: lists settings drawn by lot, so it goes with sampling: random.',
  'problem.inquiry-drawn-not-random.hint': 'Write sampling: random, or leave drawn: out.',
  'problem.inquiry-unknown-setting': 'There is no setting “{id}” in the frame.',
  'problem.inquiry-unknown-setting.hint': 'Add it to settings: first, or leave it out of drawn:',
  'problem.inquiry-unknown-setting-near': 'There is no setting “{id}” in the frame.',
  'problem.inquiry-unknown-setting-near.hint': 'Did you mean {nearest}?',
  'problem.inquiry-ladder-order':
    'The ladder is upside down: a higher rung asks for {higher}, the rung below it for {lower}.',
  'problem.inquiry-ladder-order.hint': 'Keep spreading below common, and common below universal.',
  'problem.inquiry-double-practice': 'The name “{name}” already belongs to the practice “{other}”.',
  'problem.inquiry-double-practice.hint': 'Leave it out here, or choose another name.',
  'problem.inquiry-unknown-kind': 'No setting is of the kind “{kind}”, so this practice could live nowhere.',
  'problem.inquiry-unknown-kind.hint': 'The kinds in the frame are: {known}.',
  'problem.inquiry-unknown-kind-near':
    'No setting is of the kind “{kind}”, so this practice could live nowhere.',
  'problem.inquiry-unknown-kind-near.hint': 'Did you mean {nearest}?',

  'inquiry.change.name': 'The inquiry was called “{from}” and is now called “{to}”.',
  'inquiry.change.topic': 'The topic was put into other words.',
  'inquiry.change.frame-added': 'A frame was declared, with {settings} {settings|setting|settings}.',
  'inquiry.change.frame-removed': 'The frame, with {settings} {settings|setting|settings}, was taken out.',
  'inquiry.change.sampling': 'The settings are now chosen in another way: {to} instead of {from}.',
  'inquiry.change.drawn': 'Other settings are drawn: {to} now, {from} before.',
  'inquiry.change.setting-added': 'Setting {id} was added.',
  'inquiry.change.setting-removed': 'Setting {id} was taken out.',
  'inquiry.change.setting-changed': 'Setting {id}: {fact} was {from} and is now {to}.',
  'inquiry.change.group-added': 'Group {id} was added.',
  'inquiry.change.group-removed': 'Group {id} was taken out.',
  'inquiry.change.group-changed': 'Group {id}: {fact} was {from} and is now {to}.',
  'inquiry.change.role-added': 'Role {id} was added.',
  'inquiry.change.role-removed': 'Role {id} was taken out.',
  'inquiry.change.role-changed': 'Role {id}: {fact} was {from} and is now {to}.',
  'inquiry.change.round-added': 'Round {id} was added.',
  'inquiry.change.round-removed': 'Round {id} was taken out.',
  'inquiry.change.round-changed': 'Round {id}: {fact} was {from} and is now {to}.',
  'inquiry.change.practice-added': 'The practice “{id}” was declared.',
  'inquiry.change.practice-removed': 'The practice “{id}” is no longer declared.',
  'inquiry.change.practice-changed': 'The practice “{id}”: {fact} was {from} and is now {to}.',
  'inquiry.change.threshold': 'The threshold {fact} was {from} and is now {to}.',
  'inquiry.change.decided': 'Who decided the thresholds, and when, was {from} and is now {to}.',

  'inquiry.file.head':
    'What your group inquires into together. You may edit this file at any time: what was collected\nkeeps the version it was collected under.',
  'inquiry.file.frame':
    'The frame: the settings that matter to you, such as streets, combis or organisations.\nsampling says how you choose where to look: census (all of them), random (drawn by lot; then\ndrawn: lists which) or purposive (where you were welcome). Settings with fewer than 10 people\nare never named outside this inquiry. Without a frame nobody can say how far a practice has spread.',
  'inquiry.file.frame-example':
    'frame:\n  sampling: census\n  settings:\n    - {id: combi-01, name: Combi Church Street, kind: combi, area: North, people: 4, from: 2026-01-01}',
  'inquiry.file.groups':
    'Groups of people that this is about. With priority: true, reaching them decides about the top rung.',
  'inquiry.file.groups-example':
    'groups:\n  - {id: young-carers, name: {nl: jonge mantelzorgers, en: young carers}, priority: true}',
  'inquiry.file.roles':
    'Roles of the people who tell. side: concerned, network, partner, leader, manager or advisor.\nWithout roles these six serve as roles.',
  'inquiry.file.roles-example':
    'roles:\n  - {id: resident, name: {nl: bewoner, en: resident}, side: concerned}',
  'inquiry.file.rounds':
    'Rounds in which you ask how things stand. Common practice takes two, half a year or more apart.',
  'inquiry.file.rounds-example':
    'rounds:\n  - {id: "1", from: 2026-01-10, to: 2026-02-20}\n  - {id: "2", from: 2026-09-10, to: 2026-10-20}',
  'inquiry.file.ladder':
    'The ladder: when do you call something common? These are working definitions, and yours to change.\nWrite down who decided them, and when: every report says so.',
  'inquiry.file.spreading': 'spreading practice: in use in at least this share of the settings',
  'inquiry.file.common': 'common practice: routine in at least this share of the settings',
  'inquiry.file.universal': 'nearly everywhere: routine in at least this share',
  'inquiry.file.minimum-settings': 'and in at least this many settings',
  'inquiry.file.minimum-frame': 'a frame with fewer settings is too small for shares',
  'inquiry.file.sustained-days': 'common practice was so this many days before, too',
  'inquiry.file.practices': 'Practices that you already know by name; others join as people tell of them.',
  'inquiry.file.practices-example':
    'practices:\n  - {name: Coffee at the door, aliases: [doorstep coffee], definition: "…", where: [combi]}',
} as const;
