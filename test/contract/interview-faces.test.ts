/** Every face of the interview comes to the same conversation: the transcript, the plain face and the screen, against replies given one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/faces/canvas.ts';
import { canonical } from '../../src/interview/canonical.ts';
import { conversationOf } from '../../src/interview/conversation-of.ts';
import { apply, begin, next, type Reply, type State } from '../../src/interview/engine.ts';
import { readTranscripts } from '../../src/interview/read-transcripts.ts';
import { runTranscript } from '../../src/interview/run-transcript.ts';
import type { SessionFacts } from '../../src/interview/session-facts.ts';
import { transcriptYaml } from '../../src/interview/transcript-text.ts';
import { writeTranscript } from '../../src/interview/write-transcript.ts';
import { stageValues } from '../../src/template/fixed-answers.ts';
import type { Answer, Question } from '../../src/template/template.ts';
import { holdByKeys } from '../unit/faces/screen/scene/held-by-keys.ts';
import { pressedFor } from '../unit/faces/screen/scene/keys-for.ts';
import { hold } from '../unit/faces/scripted.ts';
import { town, visit } from '../unit/interview/visit.ts';

const facts: SessionFacts = {
  id: null,
  template: 'visit',
  language: 'en',
  date: '2026-03-14',
  round: '1',
  setting: 'combi-01',
  facilitator: 'F1',
  participants: ['A', 'B'].map((alias) => ({ alias, role: 'resident', consent: 'quote', consentBy: null })),
};

const answerTo = (question: Question, pick: number): Answer => {
  const few = ['a', ' b\n', '007', 'yes: no'];
  switch (question.type) {
    case 'setting':
      return pick % 2 === 0 ? 'combi-01' : 'combi-02';
    case 'choices':
    case 'rank':
      return question.options.slice(0, (pick % question.options.length) + 1).map(({ value }) => value);
    case 'choice':
      return question.options[pick % question.options.length]?.value ?? '';
    case 'yes_no':
      return pick % 2 === 0;
    case 'scale':
    case 'number':
      return (pick % 9) + 1;
    case 'stage':
      return pick % 9 === 8 ? 'unknown' : pick % 8;
    case 'date':
      return ['2024', '2024-02', '2024-02-29'][pick % 3] ?? '2024';
    case 'list':
      return few.slice(0, (pick % 3) + 1);
    case 'reach':
      return { carers: 'reached', elders: 'not_yet' };
    case 'turn':
      return [String((pick % 3) + 1)];
    case 'practice':
    case 'person':
      return ['Soup', '007', '__proto__'][pick % 3] ?? 'Soup';
    default:
      return few[pick % 4] ?? 'a';
  }
};

/** A likely reply to what is asked, by a number. */
const replyTo = (state: State, pick: number): Reply => {
  const ask = next(state);
  const kind = pick % 11;
  if (kind === 10) return { reply: 'back' };
  switch (ask.ask) {
    case 'question':
      if (kind === 9) return { reply: 'skip', reason: 'later' };
      if (kind === 8) return { reply: 'leave' };
      if (kind === 7) return { reply: 'told-by', path: ask.path, by: ['A'] };
      if (kind === 6) return { reply: 'note', text: 'seen' };
      return { reply: 'answer', value: answerTo(ask.question, Math.floor(pick / 11)) };
    case 'headline':
      return kind === 9 ? { reply: 'leave' } : { reply: 'headline', text: 'in short' };
    case 'more':
      return kind < 5 ? { reply: 'another' } : { reply: 'no-more' };
    case 'done':
      return { reply: 'jump', path: 'topics' };
  }
};

describe('the faces of the interview', () => {
  it('come to the same conversation', () => {
    const picks = fc.array(fc.nat({ max: 10_000 }), { maxLength: 120 });
    fc.assert(
      fc.property(picks, (numbers) => {
        let state = begin(visit, town, { participants: ['A', 'B'] });
        for (const pick of numbers) state = apply(state, replyTo(state, pick)).state;
        while (next(state).ask !== 'done') state = apply(state, { reply: 'skip', reason: 'enough' }).state;
        const live = conversationOf(state);

        const yaml = transcriptYaml(writeTranscript(facts, live));
        const [reading] = readTranscripts(yaml, 'yaml');
        expect(reading?.problems).toEqual([]);
        if (!reading?.value) throw new Error(yaml);
        const run = runTranscript(visit, reading.value, town);
        expect(run.refused).toEqual([]);
        expect(canonical(reading.value.facts, run.conversation)).toBe(canonical(facts, live));
        expect(run.computed).toEqual(live.computed);
      }),
      { numRuns: 300 },
    );
  });

  it('come to the same conversation, typed line by line', async () => {
    const picks = fc.array(fc.nat({ max: 10_000 }), { maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(picks, async (numbers) => {
        let state = begin(visit, town, { participants: ['A', 'B'], language: 'en' });
        const lines: string[] = [];
        for (const pick of numbers) {
          if (next(state).ask === 'done') break;
          const reply = typable(state, replyTo(state, pick));
          lines.push(...typedFor(state, reply));
          state = apply(state, reply).state;
        }
        const plain = await hold(visit, lines, { surroundings: town, participants: ['A', 'B'] });
        expect([...plain.state.answers]).toEqual([...state.answers]);
        expect(conversationOf(plain.state)).toEqual(conversationOf(state));
      }),
      { numRuns: 200 },
    );
  });

  it('come to the same conversation, by keys on the screen', async () => {
    const picks = fc.array(fc.nat({ max: 10_000 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(picks, async (numbers) => {
        let state = begin(visit, town, { participants: ['A', 'B'], language: 'en' });
        const keys: Key[] = [];
        for (const pick of numbers) {
          if (next(state).ask === 'done') break;
          const wanted = typable(state, replyTo(state, pick));
          const reply: Reply = apply(state, wanted).refused.length > 0 ? { reply: 'back' } : wanted;
          keys.push(...pressedFor(state, reply));
          state = apply(state, reply).state;
        }
        const screen = await holdByKeys(visit, keys, { surroundings: town, participants: ['A', 'B'] });
        expect([...screen.state.answers]).toEqual([...state.answers]);
        expect(conversationOf(screen.state)).toEqual(conversationOf(state));
      }),
      { numRuns: 60 },
    );
  });
});

/** Without what no keyboard gives: a line end in a name, a second note that replaces the first, one turn too many. */
const typable = (state: State, reply: Reply): Reply => {
  const ask = next(state);
  if (reply.reply === 'answer' && typeof reply.value === 'string')
    return { ...reply, value: reply.value.trim() };
  if (reply.reply === 'answer' && Array.isArray(reply.value))
    return { ...reply, value: reply.value.map((item) => String(item).trim()) };
  if (reply.reply === 'note' && ask.ask !== 'done' && state.notes.has(ask.path)) return { reply: 'back' };
  const isFull = ask.ask === 'more' && ask.count >= (ask.repeat.atMost ?? Number.POSITIVE_INFINITY);
  return isFull && reply.reply === 'another' ? { reply: 'no-more' } : reply;
};

/** What somebody types to say the same. */
const typedFor = (state: State, reply: Reply): readonly string[] => {
  switch (reply.reply) {
    case 'answer':
      return answerTyped(state, reply.value);
    case 'headline':
      return [reply.text];
    case 'skip':
      return [`/skip ${reply.reason}`];
    case 'note':
      return [`/note ${reply.text}`];
    case 'told-by':
      return [`/who ${reply.by.join(' ')}`];
    case 'another':
      return ['yes'];
    case 'no-more':
      return ['no'];
    case 'back':
      return ['/back'];
    case 'leave':
      return isReach(state) ? ['', ''] : [''];
    case 'jump':
    case 'pause':
      throw new Error('not among the replies');
  }
};

const isReach = (state: State): boolean => {
  const ask = next(state);
  return ask.ask === 'question' && ask.question.type === 'reach';
};

/** In the order of the list, from 1. */
const stageTyped = (value: Answer): readonly string[] => {
  const at = stageValues.map(String).indexOf(String(value));
  if (at < 4) return [String(at + 1)];
  return at < 8 ? ['5', String(at - 3)] : [String(at - 2)];
};

const answerTyped = (state: State, value: Answer | null): readonly string[] => {
  const ask = next(state);
  if (ask.ask !== 'question' || value === null) return [''];
  const replaces = ask.answer === null ? [] : ['r'];
  switch (ask.question.type) {
    case 'say':
      return ['some words'];
    case 'story':
      return [String(value), ...replaces, '.'];
    case 'list': {
      const [first = '', ...rest] = Array.isArray(value) ? value.map(String) : [];
      return [first, ...replaces, ...rest, ''];
    }
    case 'stage':
      return stageTyped(value);
    case 'reach':
      return ['1', '2'];
    case 'choices':
    case 'turn':
      return [String(value)];
    case 'rank':
      return Array.isArray(value) && value.length < ask.question.options.length
        ? [String(value), '']
        : [String(value)];
    default:
      return [typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)];
  }
};
