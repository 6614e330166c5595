/** English: where a practice stands, why, and where to look next; settings, groups and tellers are filled in by the caller. */
export const trace = {
  'trace.rung.none': 'not a spark yet',
  'trace.rung.spark': 'spark',
  'trace.rung.best': 'best practice',
  'trace.rung.shared': 'shared practice',
  'trace.rung.spreading': 'spreading practice',
  'trace.rung.common': 'common practice',

  'trace.rung.none.meaning': 'We know of it, but nobody has told a story of their own yet.',
  'trace.rung.spark.meaning': 'Someone told about it first-hand.',
  'trace.rung.best.meaning':
    'It works somewhere, others confirm it, and the people concerned have a hand in it.',
  'trace.rung.shared.meaning': 'It lives in two settings or more, and we know how it came there.',
  'trace.rung.spreading.meaning': 'It is in use in a real part of all the settings that matter to us.',
  'trace.rung.common.meaning':
    'It is simply how things are done, in most settings, and still so half a year later.',

  'trace.spark.first_hand.met': 'It was told first-hand {count} {count|time|times}.',
  'trace.spark.first_hand.missing':
    'There is no first-hand story yet, with the setting and the role of the person who tells it.',
  'trace.best.in_use.met': 'We know of {count} {count|setting|settings} where it is in use.',
  'trace.best.in_use.missing': 'We know of no setting where it is in use now.',
  'trace.best.confirmed.met': 'It was confirmed by someone else, seen, or shown by a document.',
  'trace.best.confirmed.missing':
    'What somebody told about a setting has not been confirmed there yet: by another person, an observer or a document.',
  'trace.best.concerned.met': 'The people concerned told about it themselves.',
  'trace.best.concerned.missing': 'None of the people concerned has told about it yet.',
  'trace.best.own_part.met': 'We know what the people concerned started, decided or did themselves.',
  'trace.best.own_part.missing':
    'We do not know yet what the people concerned started, decided or did themselves.',
  'trace.best.effect.met': 'We know what it brought, and to whom.',
  'trace.best.effect.missing': 'We do not know yet what it brought, and to whom.',
  'trace.best.enabling.met': 'We know what made it possible.',
  'trace.best.enabling.missing': 'We do not know yet what made it possible.',
  'trace.best.not_yet.met': 'The question for whom it is not there yet was answered.',
  'trace.best.not_yet.missing': 'The question for whom it is not there yet was left open.',
  'trace.shared.settings.met':
    'In {count} settings where it is in use somebody told about it: {tellers} people in all.',
  'trace.shared.settings.missing':
    'Two settings where it is in use are needed, each with someone of its own who tells about it.',
  'trace.shared.link.met':
    'We know how it came there: passed on from one setting to another, or grown in two.',
  'trace.shared.link.missing': 'We do not know yet how it came from one setting to another.',
  'trace.shared.roles.met': 'People in {count} different roles told about it.',
  'trace.shared.roles.missing': 'People in at least two different roles should have told about it.',
  'trace.spreading.frame.met': '{N} settings count for this practice.',
  'trace.spreading.frame.missing':
    'Only {N} {N|setting counts|settings count} for this practice; at least {minimum} are needed.',
  'trace.spreading.frame.none':
    'It was not written down which settings count for this practice; at least {minimum} are needed.',
  'trace.spreading.settings.met': 'It was seen in use in {k} of the {n} settings we know of in this round.',
  'trace.spreading.settings.missing':
    'It was seen in use in {k} of the {n} settings we know of in this round; at least {minimum} are needed.',
  'trace.spreading.settings.unseen':
    'We know of no setting in this round; it has to be in use in at least {minimum}.',
  'trace.spreading.share.met':
    'It is in use in at least {least} and at most {most} of all {N} settings; {needed} {needed|is|are} needed.',
  'trace.spreading.share.missing':
    'We can only be sure of {least} of all {N} settings, and it is {most} at most; {needed} {needed|is|are} needed.',
  'trace.spreading.share.none': 'Without a list of settings we cannot say in which part it is in use.',
  'trace.common.settings.met': 'It is routine in {k} of the {n} settings we know of in this round.',
  'trace.common.settings.missing':
    'It is routine in {k} of the {n} settings we know of in this round; at least {minimum} are needed.',
  'trace.common.settings.unseen':
    'We know of no setting in this round; it has to be routine in at least {minimum}.',
  'trace.common.share.met':
    'It is routine in at least {least} and at most {most} of all {N} settings; {needed} {needed|is|are} needed.',
  'trace.common.share.missing':
    'We can only be sure that it is routine in {least} of all {N} settings, and it is {most} at most; {needed} {needed|is|are} needed.',
  'trace.common.share.none': 'Without a list of settings we cannot say in which part it is routine.',
  'trace.common.sustained.met':
    'It was so in round {round} too, which ended at least {days} days before this one.',
  'trace.common.sustained.missing':
    'It was not seen as widely in an earlier round that ended at least {days} days before this one.',
  'trace.common.reach.met':
    'The people it matters most to are reached in at least half of the settings where it is routine.',
  'trace.common.reach.missing':
    'As far as we know it reaches {group} in {reached} of the {applies} settings where it is routine and where they are; at least half is needed.',
  'trace.common.reach.none': 'It was not decided yet for whom this should be there first of all.',
  'trace.common.reach.unapplied':
    'None of the groups that should be reached first lives where it is routine.',
  'trace.common.normal.met':
    'In two settings or more people say that it makes sense, that they join in, that they do it together and that they look back on it.',
  'trace.common.normal.coherence':
    'People should say in two settings that it makes sense to them; so far in {count}.',
  'trace.common.normal.participation':
    'People should say in two settings that they join in of their own accord; so far in {count}.',
  'trace.common.normal.collective_action':
    'People should say in two settings that they manage it together; so far in {count}.',
  'trace.common.normal.reflexive_monitoring':
    'People should say in two settings that they look back on it and adjust it; so far in {count}.',

  'trace.up.blank.first_hand':
    'Complete {reference}: did the person live it, where was it, in what role, and what happened?',
  'trace.up.blank.stage': 'Fill in at {reference} how it stands there now.',
  'trace.up.blank.document': 'Fill in at {reference} which document shows it.',
  'trace.up.blank.role': 'Fill in the role of the person who tells {reference}.',
  'trace.up.blank.own_part':
    'Fill in at {reference} what the people concerned started, decided or did themselves.',
  'trace.up.blank.effect': 'Fill in at {reference} what it brought, and to whom.',
  'trace.up.blank.enabling': 'Fill in at {reference} what made it possible.',
  'trace.up.blank.not_yet':
    'Fill in at {reference} for whom it is not there yet; "unknown" is an answer too.',
  'trace.up.blank.learned_from': 'Fill in at {reference} where they learned it from.',
  'trace.up.blank.frame':
    'Write down in inquiry.yaml which settings matter to you, at least {minimum}: under frame, settings.',
  'trace.up.blank.frame-larger':
    'Only {N} {N|setting counts|settings count} for this practice. Add settings in inquiry.yaml until there are at least {minimum}, or more kinds under where.',
  'trace.up.blank.groups':
    'Decide together for whom it should be there first of all, and give that group priority: true in inquiry.yaml.',
  'trace.up.blank.reach': 'Fill in for {setting} whether it is there for {group}.',
  'trace.up.ask.story': 'Ask {teller} in {setting} for the story behind it.',
  'trace.up.ask.confirmed': 'Ask {teller} in {setting} how it goes there.',
  'trace.up.ask.concerned': 'Ask {teller} in {setting}, one of the people concerned, to tell about it.',
  'trace.up.ask.own_part':
    'Ask {teller} in {setting} what the people concerned started, decided or did themselves.',
  'trace.up.ask.effect': 'Ask {teller} in {setting} what it brought, and to whom.',
  'trace.up.ask.enabling': 'Ask {teller} in {setting} what made it possible.',
  'trace.up.ask.not_yet': 'Ask {teller} in {setting} for whom it is not there yet.',
  'trace.up.ask.settings': 'Ask {teller} in {setting} to tell how it goes there.',
  'trace.up.ask.link': 'Ask {teller} in {setting} where they learned it from.',
  'trace.up.ask.roles': 'Ask {teller} in {setting}, who has another role, how they see it.',
  'trace.up.ask.standing': 'Ask {teller} in {setting} how it stands there now.',
  'trace.up.ask.standings':
    'Ask the people you already know in {count} settings how it stands there now: {settings}.',
  'trace.up.ask.reach': 'Ask in {setting} whether it is there for {group}.',
  'trace.up.ask.normal':
    'Ask the four questions about what has become normal in {count} {count|setting|settings} where you know someone: {settings}.',
  'trace.up.visit.story': 'Go to {setting} and collect a first-hand story.',
  'trace.up.visit.story-anywhere': 'Go and find someone who can tell about it first-hand.',
  'trace.up.visit.best':
    'Go to {setting} and hear, from one of the people concerned and from someone else, how it goes, what they did themselves, what it brought, and for whom it is not there yet.',
  'trace.up.visit.best-anywhere':
    'Look for a setting where it is in use, and hear from the people concerned and from someone else how it goes.',
  'trace.up.visit.shared':
    'Go to {setting}: hear whether it is in use there, from someone of that setting, and where they learned it from.',
  'trace.up.visit.shared-anywhere':
    'Look for another setting where it is in use, and hear where they learned it from.',
  'trace.up.visit.roles': 'Go to {setting} and hear someone there in another role.',
  'trace.up.visit.roles-anywhere': 'Look for someone in another role who can tell about it.',
  'trace.up.visit.standing': 'Go to {setting} and ask how it stands there now.',
  'trace.up.visit.standings': 'Ask in {count} settings how it stands there now: {settings}.',
  'trace.up.visit.standing-anywhere':
    'Ask in more settings how it stands there now: it should be in use in at least {minimum}.',
  'trace.up.visit.normal': 'Go to {setting} and ask the four questions about what has become normal.',
  'trace.up.visit.normals':
    'Ask the four questions about what has become normal in {count} settings: {settings}.',
  'trace.up.wait.rounds':
    'Look again later: write down this round and a next one, at least {days} days apart, under rounds in inquiry.yaml.',
  'trace.up.wait.sustained':
    'Wait for a round that begins on {from} or later, and look whether it still is so.',
  'trace.up.wait.twice':
    'Give it time: it should be routine widely enough in two rounds, with at least {days} days between them.',
  'trace.up.wait.round': 'Everything that could be seen in this round was seen. Ask again in the next round.',

  'trace.doubt.disputed': 'Go to {setting}: what people say about it there differs.',
  'trace.doubt.leader': 'Go to {setting}: we know it only from someone who leads.',
  'trace.doubt.unseen': 'Go to {setting}: how it stands there in this round is not known yet.',
  'trace.doubt.unreached': 'Go to {setting} and look for {group}: it may not be there for them.',
  'trace.doubt.again': 'Go and look for yourself in {setting}: is it as we were told?',
  'trace.doubt.nowhere': 'Find out where it is, and go and look for yourself.',

  'trace.flag.near-universal': 'almost everywhere',
  'trace.flag.seen-once': 'seen in one round only, though people say it has been so for longer',
  'trace.flag.to-confirm': 'still to be confirmed in this round',
  'trace.flag.disputed': 'people differ about it',
  'trace.state.faded': 'it was further once, and was lost somewhere',
  'trace.state.claimed': 'so far only said by those who lead, or retold',

  'trace.refusal.no-frame':
    'How far it has spread: it was not written down which settings count, so there is no share.',
  'trace.refusal.frame-too-small': 'How far it has spread: too few settings count to speak of a share.',
  'trace.refusal.random-without-draw':
    'What holds for all settings: it was not written down which ones were drawn, so only what was seen counts.',
  'trace.refusal.incomplete-round':
    'How it stands everywhere: in this round it is not known for all settings.',
  'trace.refusal.stories-not-prevalence':
    'How often it occurs: stories were looked for where it works, so their number says nothing about that.',
  'trace.refusal.best-without-comparison':
    'That this works better than something else: a best practice was not compared with anything.',
  'trace.refusal.no-cause':
    'That one thing caused another: these are the connections that people make when they tell.',
  'trace.refusal.recurs-not-needed':
    'That what often recurs is also needed: no stories were heard of places where it did not catch on.',
  'trace.refusal.no-trend':
    'Whether it is growing: for that, the same settings must have been seen in at least two rounds.',
  'trace.refusal.small-denominator': 'An exact percentage: the numbers are too small for that.',
  'trace.refusal.reach-unknown':
    'Whether those it matters most to are reached: in some settings nobody knows.',
  'trace.refusal.no-priority-group':
    'Whether it is there for those it matters most to: it was not decided who they are.',
  'trace.refusal.unknown-is-not-absent': 'That it is absent where nothing is known: a ? is not a zero.',
  'trace.refusal.small-setting':
    'Anything about one small setting: people could be recognised, so these are taken together.',
} as const;
