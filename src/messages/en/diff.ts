/** English: two versions of a template side by side. */
export const diff = {
  'diff.head': '{template}: {old} → {new}',
  'diff.same': 'Both files are the same, to the letter.',
  'diff.only-layout': 'Nothing that matters: only comments, layout or keys that begin with x- differ.',
  'diff.only-version': 'Only the version number differs: nothing else changed.',
  'diff.raise-version':
    'The version is still {version}, while the content changed: raise it, so that one can see which questions were asked.',
  'diff.kept':
    'What was collected stays as it is, and can be resumed: each session keeps the template it was held with.',
  'diff.none-breaking': 'Nothing breaks with what was collected.',
  'diff.weight.breaking': 'BREAKS WITH EARLIER ANSWERS: {count}',
  'diff.weight.wording': 'ASKED IN OTHER WORDS: {count}',
  'diff.weight.safe': 'SAFE: {count}',
  'diff.was': 'was: {text}',
  'diff.now': 'now: {text}',
  'diff.names-gone': 'Put {names} back; then {key} can stay as it was.',
  'diff.template': 'the template',
  'diff.part.phase': 'phase {id}',
  'diff.part.repeat': 'repeat {id}',
  'diff.part.question': 'question {id}',

  'diff.what.changed': '{id}: {key} changed',
  'diff.what.added': '{id}: {key} is new',
  'diff.what.removed': '{id}: {key} is gone',
  'diff.what.part-added': '{part} is new',
  'diff.what.part-removed': '{part} is gone',
  'diff.what.part-moved': '{part}: from {old} to {new}',
  'diff.what.part-renamed': '{part}: was called {old}',
  'diff.what.order': '{id}: other order of {key}',
  'diff.what.option-added': '{id}: option {option} is new',
  'diff.what.option-removed': '{id}: option {option} is gone',
  'diff.what.option-renamed': '{id}: option {old} is now {new}',
  'diff.what.option-label': '{id}: {key} of option {option} changed',

  'diff.why.other-template':
    'These are two templates to the program: their answers are not put together, and a transcript for the old one is refused.',
  'diff.why.other-template.hint': 'Keep template: {old}',
  'diff.why.version': 'The version number changed.',
  'diff.why.first-language': 'Texts without a translation are now read in another language.',
  'diff.why.language-more': 'It can now be held in one more language.',
  'diff.why.language-gone': 'Who was asked in this language before, is now asked in the first language.',
  'diff.why.alias-gone': 'A transcript that calls the template by this name is now refused.',
  'diff.why.alias-gone.hint': 'Keep {old} under aliases:',
  'diff.why.alias-more': 'It can be called by one more name.',
  'diff.why.behind-the-scenes': 'This does not change what people are asked.',
  'diff.why.heard-otherwise':
    'People hear something else around the questions; the answers keep their meaning.',
  'diff.why.asked-otherwise': 'People are asked in other words; the answers stay in one column.',
  'diff.why.asked-otherwise.hint':
    'Does it ask something else now? Then give it an id of its own, and leave the old question as it was.',
  'diff.why.translated': 'A translation was added; nobody was asked in it before.',
  'diff.why.asked-of-others':
    'Others are asked than before, so the answers cannot be counted together, and an answer that was accepted may now be refused as hidden.',
  'diff.why.asked-of-others.hint': 'Keep the condition, or only let it hold for more: {old} or …',
  'diff.why.asked-of-fewer':
    'Fewer are asked than before, so the answers cannot be counted together, and an answer that was accepted may now be refused as hidden.',
  'diff.why.asked-of-fewer.hint': 'Ask it as before, and put the condition on a new question.',
  'diff.why.asked-of-more': 'More people are asked than before; earlier answers all stand.',
  'diff.why.needed-of-more':
    'More people are asked than before, and an answer is required here: a transcript without it is now refused.',
  'diff.why.needed-of-more.hint': 'Take required: true away (or at_least: at a repeat).',
  'diff.why.accepts-other': 'An answer that was accepted may now be refused.',
  'diff.why.accepts-other.hint': 'Keep {key}: {old}',
  'diff.why.accepts-less': 'An answer that was accepted may now be refused.',
  'diff.why.accepts-less.hint': 'Leave {key} as it was, or give a new question a stricter one.',
  'diff.why.accepts-more': 'More is accepted than before; earlier answers all stand.',
  'diff.why.other-record':
    'What is told here no longer ends up in the same place of the same record: earlier and later ones cannot be counted together.',
  'diff.why.other-record.hint': 'Keep it as it was, and put a new question or repeat beside it.',
  'diff.why.record-more':
    'More ends up in records than before; in those of earlier sessions it is not there.',
  'diff.why.answered-otherwise':
    'It is answered at another moment, and perhaps by someone else: live by the teller, afterwards by the facilitator.',
  'diff.why.order': 'It comes at another moment of the talk; the answers stay in one column.',
  'diff.why.phase-renamed': 'Nothing is kept under the id of this phase.',
  'diff.why.other-place':
    'Earlier answers are kept at another place than later ones, and a transcript written as before is refused.',
  'diff.why.other-place.hint': 'Put it back, or make a new question with an id of its own.',
  'diff.why.asks-more': 'Something more can be told; in earlier sessions it is simply not there.',
  'diff.why.needed': 'A transcript without it, which was accepted before, is now refused.',
  'diff.why.needed.hint': 'Take required: true away (or at_least: at a repeat).',
  'diff.why.gone': 'Its column ends here, and a transcript that answers it is now refused.',
  'diff.why.gone.hint':
    'Leave it. Does it only have another name? Then put with the new question: renamed_from: {id}',
  'diff.why.gone-repeat.hint': 'Leave it, or keep its id: repeat: {id}',
  'diff.why.gone-phase.hint': 'Leave its questions; they may stand in another phase.',
  'diff.why.said-no-more': 'People no longer hear this.',
  'diff.why.moved': 'It stands elsewhere in the talk; the answers stay in one column.',
  'diff.why.more-turns': 'A transcript with fewer turns, which was accepted before, is now refused.',
  'diff.why.more-turns.hint': 'Leave at_least as it was; a bound may be too low without harm.',
  'diff.why.other-rows':
    'The rows are about something else: earlier and later ones do not belong side by side, and earlier rows are refused.',
  'diff.why.other-rows.hint': 'Keep it as it was, and make a new repeat beside it.',
  'diff.why.renamed':
    'renamed_from joins the two columns; from now on a transcript answers it by its new name.',
  'diff.why.other-type':
    'Earlier answers are of another kind than later ones: they do not fit in one column.',
  'diff.why.other-type.hint': 'Keep type: {old}, or make a new question with an id of its own.',
  'diff.why.more-room': 'There is more room for the answer; earlier answers fit in.',
  'diff.why.id-reused':
    'These are the words of another question: under this id, earlier answers are to something else.',
  'diff.why.id-reused.hint': 'Let every question keep its own id; only change their places.',
  'diff.why.other-headline': 'Earlier headlines are of another kind, and are not grouped with later ones.',
  'diff.why.other-headline.hint': 'Keep headline: {old}',
  'diff.why.headline-gone': 'The headline is no longer asked, and a transcript that gives one is refused.',
  'diff.why.headline-gone.hint': 'Keep headline: {old}',
  'diff.why.counted-otherwise': 'Earlier and later values of this column are computed in different ways.',
  'diff.why.counted-otherwise.hint': 'Leave it, and compute the new value under an id of its own.',
  'diff.why.suggested-otherwise': 'What already stands there steers what is answered.',
  'diff.why.privacy':
    'What is private stays out of records and reports: earlier and later answers are not treated alike.',
  'diff.why.privacy.hint': 'Leave it, and make a new question with an id of its own.',
  'diff.why.other-scale': 'The same number means something else on another scale.',
  'diff.why.other-scale.hint': 'Keep {key}: {old}, or make a new question with an id of its own.',
  'diff.why.joined-no-more': 'Answers under the earlier name are no longer joined to this column.',
  'diff.why.joined-no-more.hint': 'Keep renamed_from: {old}',
  'diff.why.joined': 'Answers under the earlier name are joined to this column.',
  'diff.why.option-renamed':
    'Earlier answers have the old value, which has no label any more, and a transcript with it is refused.',
  'diff.why.option-renamed.hint': 'Keep value: {old}',
  'diff.why.chooses-more': 'There is more to choose from; earlier answers all stand.',
  'diff.why.other-order': 'An order of more is another order: first of four is not first of three.',
  'diff.why.other-order.hint': 'Make a new question with an id of its own.',
  'diff.why.option-gone':
    '“{option}” in earlier answers has no label any more, and a transcript with it is refused.',
  'diff.why.option-gone.hint': 'Keep the option; its label may say that it is no longer used.',
  'diff.why.label-otherwise': 'People choose by other words; the value in the data stays.',
  'diff.why.label-otherwise.hint': 'Does it mean something else now? Then give it a value of its own.',
  'diff.why.label-reused':
    'This label stood at another value: in earlier answers “{option}” means something else.',
  'diff.why.label-reused.hint': 'Let every value keep its own label; only change their places.',
} as const;
