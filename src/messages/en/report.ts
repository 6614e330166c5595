/** English: reports of an inquiry, its ladder and its practices. */
export const report = {
  'report.inquiry.title': '{inquiry}: from best practice to common practice',
  'report.inquiry.topic': 'What we went to look for: {topic}',
  'report.inquiry.empty':
    'No conversations have been kept yet. Everything in this report starts with one: ask someone about a moment when it was at its best.',
  'report.inquiry.conversations':
    'This report rests on {sessions} {sessions|conversation|conversations} with {tellers} {tellers|person|people}, from {from} to {until}.',
  'report.inquiry.conversations-one-day':
    'This report rests on {sessions} {sessions|conversation|conversations} with {tellers} {tellers|person|people}, on {from}.',
  'report.inquiry.round': 'It shows round {round} ({from} to {until}).',
  'report.inquiry.seen': 'Of the {N} settings that we look at, we know something about {k} in this round.',
  'report.inquiry.seen-all': 'We know something about all {N} settings that we look at in this round.',
  'report.inquiry.no-frame':
    'The group has not yet named the settings that matter to it, so nothing can be said about how far a practice has spread.',
  'report.inquiry.no-practices': 'No practice has been named in these conversations yet.',

  'report.ladder.heading': 'The ladder',
  'report.ladder.how-to-read':
    'The ladder is something to talk about together. It gives no marks, to people or to places. A practice stands on the highest rung that the stories and observations carry.',
  'report.ladder.rung': 'Rung',
  'report.ladder.practice': 'Practice',
  'report.ladder.in-use': 'In use',
  'report.ladder.routine': 'Just how it is done',
  'report.ladder.remarks': 'Worth knowing',
  'report.ladder.empty-rung': 'none yet',
  'report.ladder.legend': '▒ = left out to protect small groups of people.',
  'report.ladder.stood-higher': 'stood higher before',
  'report.count.of-all': '{k} of all {N}',
  'report.count': '{k} of {n}',
  'report.count.stories': 'from stories only',

  'report.count.leaders': 'only from those who lead',
  'report.count.both': 'only from stories and those who lead',
  'report.count.nobody': 'known of no setting',
  'report.rungs.heading': 'What the rungs mean here',
  'report.rungs.spark': 'Spark: somebody told first-hand about a moment when it worked.',
  'report.rungs.best':
    'Best practice: it is in use somewhere and a second person confirms it. We know what people did themselves, what it brought to whom, what helped, and for whom it is not there yet.',
  'report.rungs.shared':
    'Shared practice: it lives in two settings or more, each with a teller of its own, and we know how it travelled or that it grew in both.',
  'report.rungs.spreading':
    'Spreading practice: in use in at least {settings} settings, and in at least {share}% of all settings where it could live (once there are {frame} or more).',
  'report.rungs.common':
    'Common practice: just how it is done in at least {settings} settings and in at least {share}% of all, now and {days} days earlier too. It reaches the people it matters to most, and people say it has become part of what they do.',
  'report.rungs.decided': 'These are working definitions, agreed by {by} on {on}.',
  'report.rungs.decided-undated': 'These are working definitions, agreed by {by}; the date was not noted.',
  'report.rungs.decided-unnamed': 'These are working definitions, agreed on {on}; by whom was not noted.',
  'report.rungs.undecided':
    'Nobody has decided on these definitions yet: they are the values the program starts with. Talk about when you would call something common, and write it down under “ladder” in inquiry.yaml.',

  'report.practice.what': 'What it is: {definition}',
  'report.practice.core': 'What must stay: {core}',
  'report.practice.may-differ': 'What may differ: {mayDiffer}',
  'report.practice.stands': 'Stands on: {standing}.',
  'report.practice.stands-nowhere': 'Stands {standing}.',
  'report.practice.off-ladder': 'on no rung yet',
  'report.practice.why': 'Why it stands there',
  'report.practice.missing': 'What is still missing',
  'report.practice.missing-for': 'For the next rung, {rung}, this is still open:',
  'report.practice.to-confirm': 'To stay here, this has yet to be seen again:',
  'report.practice.already': 'This already holds:',
  'report.practice.where': 'Where it lives',
  'report.practice.words': 'In people’s own words',
  'report.practice.words-stay':
    '{count} {count|story counts|stories count} here without words, as agreed with the people who told {count|it|them}.',
  'report.practice.own-part': 'What people started, decided or did themselves',
  'report.practice.enabling': 'What made it possible',
  'report.practice.hindering': 'What got in the way',
  'report.practice.effects': 'What it brought',
  'report.practice.not-yet': 'For whom it is not there yet',
  'report.practice.tensions': 'Where it chafes',
  'report.practice.history': 'Over the rounds',
  'report.practice.refusals': 'What cannot be concluded',
  'report.practice.next': 'Where to go next',
  'report.practice.up': 'To move it up: {visit}',
  'report.practice.up-to': 'To move it up, to {rung}: {visit}',
  'report.practice.also': 'And also: {visit}',
  'report.practice.doubt': 'To see whether we are wrong: {visit}',

  'report.grouped.trace.up.visit.standings': 'Ask in more places {where} how things stand now.',
  'report.grouped.trace.up.ask.standings':
    'Ask the people you already know in more places {where} how things stand now.',
  'report.grouped.trace.up.visit.normals':
    'Ask the four questions about becoming normal in more places {where}.',
  'report.grouped.trace.up.ask.normal':
    'Ask the four questions about becoming normal of those you know in more places {where}.',
  'report.condition.spark.first_hand': 'A first-hand story with a place and a teller',
  'report.condition.best.in_use': 'In use somewhere',
  'report.condition.best.confirmed': 'Confirmed by somebody else',
  'report.condition.best.concerned': 'Told by the people concerned',
  'report.condition.best.own_part': 'What the people concerned did themselves is named',
  'report.condition.best.effect': 'What it brought, and to whom',
  'report.condition.best.enabling': 'What made it possible',
  'report.condition.best.not_yet': 'For whom it is not there yet has been answered',
  'report.condition.shared.settings': 'In use in two settings or more, each with a teller of its own',
  'report.condition.shared.link': 'How it travelled, or that it grew in both places',
  'report.condition.shared.roles': 'Told from two roles or more',
  'report.condition.spreading.frame': 'Enough settings to look at',
  'report.condition.spreading.settings': 'In use in enough settings',
  'report.condition.spreading.share': 'In use in a large enough share of the settings',
  'report.condition.common.settings': 'Just how it is done in enough settings',
  'report.condition.common.share': 'Just how it is done in a large enough share of the settings',
  'report.condition.common.sustained': 'It held in an earlier round too',
  'report.condition.common.reach': 'It reaches the people it matters to most',
  'report.condition.common.normal': 'People say it has become part of what they do',

  'report.share.in-use': 'In use in {k} of the {n} settings we know about.',
  'report.share.in-use-of-all': 'In use in {k} of all {N} settings, of which nearly all are known.',
  'report.share.routine-of-all': 'It is just how things are done in {k} of all {N}.',
  'report.share.routine': 'Just how it is done in {k} of the {n} settings we know about.',
  'report.share.heard-from-stories': 'Nobody has yet said how things stand: what we know comes from stories.',
  'report.share.heard-from-leaders':
    'How things stand we know only from those who lead, and that is not counted.',
  'report.share.heard-from-both':
    'How things stand we know only from stories and from those who lead, and that is not counted.',
  'report.share.heard-from-nobody': 'We know of no setting in this round.',
  'report.share.none': 'In use in none of the {n} settings we know about.',
  'report.share.exact': 'Of all {N} settings where it could live, that is {percent}%.',
  'report.share.between':
    'Of all {N} settings where it could live, that is somewhere between {lower}% and {upper}%.',
  'report.share.between-count':
    'Of all {N} settings where it could live, that is somewhere between {lower} and {upper}.',
  'report.share.few':
    'In use in a few settings; the exact number is left out, because these are small groups of people.',
  'report.share.nearly-all':
    'In use in nearly all settings; the exact number is left out, because these are small groups of people.',
  'report.share.hidden':
    'In how many settings it is in use is left out, because these are small groups of people.',
  'report.share.routine-few': 'It is just how things are done in a few of them.',
  'report.share.routine-nearly-all': 'It is just how things are done in nearly all of them.',
  'report.share.routine-hidden': 'In how many it is just how things are done is left out as well.',

  'report.where.setting': 'Setting',
  'report.where.group': 'Where',
  'report.where.stage': 'How things stand',
  'report.where.basis': 'Who says so',
  'report.where.settings': 'Settings',
  'report.where.known': 'Known',
  'report.where.in-use': 'In use',
  'report.where.routine': 'Just how it is done',
  'report.where.elsewhere': 'Elsewhere',
  'report.where.hidden': 'the small settings',
  'report.where.legend':
    '? = not known yet, which is something else than not there. ▒ = left out to protect small groups of people.',
  'report.where.legend-unseen': '? = not known yet, which is something else than not there.',
  'report.where.few': 'a few',
  'report.where.nearly-all': 'nearly all',
  'report.where.disputed': 'people see it differently',

  'report.history.round': 'Round',
  'report.history.rung': 'Rung',
  'report.history.single': 'all together',

  'report.tensions.heading': 'Where it chafes',
  'report.commitments.heading': 'Who does what next',
  'report.commitment.by': 'by {by}',
  'report.started.heading': 'What the inquiry itself set in motion',
  'report.advice.heading': 'Do’s and don’ts',

  'report.advice.do': 'Do: {words}',
  'report.advice.dont': 'Don’t: {words}',
  'report.advice.example': 'for example: {words}',
  'report.closing.refusals': 'What this inquiry cannot say',
  'report.closing.refusals-together':
    'This is all of it together; what holds for one practice in particular is said there as well.',
  'report.closing.counted': 'How this was counted',
  'report.closing.stories':
    'Stories explain, observations count. How far a practice has spread is counted only from what was said about a setting in one round, by somebody who uses it, an observer or a document. Stories add up over the rounds; counts do not.',
  'report.closing.census': '{N} settings take part, and the aim is to hear from all of them.',
  'report.closing.random': '{N} settings take part; some of them were drawn by lot.',
  'report.closing.purposive':
    '{N} settings take part. We went where there was something to learn. That is why the share is given as the least and the most it can be.',
  'report.closing.withheld': 'What stays with the people who told it',
  'report.closing.withheld.nothing-allowed':
    '{count} {count|answer was|answers were} left out altogether, at the wish of the person who told {count|it|them}.',
  'report.closing.withheld.internal-only': '{count} {count|answer counts|answers count} without words.',
  'report.closing.withheld.not-public':
    '{count} {count|answer counts|answers count} without words: {count|it|they} may be quoted, but not published.',
  'report.closing.withheld.of-others':
    '{count} {count|answer|answers} of other people {count|is|are} not shown here.',
  'report.closing.withheld.private':
    '{count} {count|note|notes} of the facilitator {count|stays|stay} private.',
  'report.closing.small':
    'Settings of fewer than ten people are not named. They are shown together, so that nobody can be picked out.',
  'report.hidden-note': 'Where it says […], something was left out: mostly the name of a small place.',
  'report.closing.sessions': 'Conversations',
  'report.closing.references':
    'The references between brackets point to a conversation in this list, and to the answer in it.',
  'report.sessions.number': 'Conversation',
  'report.sessions.date': 'Date',
  'report.sessions.round': 'Round',
  'report.sessions.setting': 'Setting',
  'report.sessions.who': 'Who told',
  'report.sessions.observed': 'the facilitator',
  'report.sessions.template': 'Template',
} as const;
