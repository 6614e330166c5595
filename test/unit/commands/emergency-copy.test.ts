/** An emergency copy: taken in elsewhere it goes on as the conversation would have. */
import { describe, expect, it } from 'vitest';
import { emergencyText } from '../../../src/commands/steps/hold/emergency-copy.ts';
import { begin, type State } from '../../../src/interview/engine.ts';
import { readTranscripts } from '../../../src/interview/read-transcripts.ts';
import { runTranscript } from '../../../src/interview/run-transcript.ts';
import { dry, templateOf } from '../interview/visit.ts';

const talk = templateOf(`
template: talk
version: "1"
languages: [en]
title: Talk
phases:
  - id: only
    questions:
      - {id: moment, type: story, headline: story, ask: What happened?}
`);
const facts = {
  ...{ id: null, template: 'talk', language: 'en', date: '2026-11-02', round: null, setting: null },
  ...{ facilitator: null, participants: [] },
};
const progressAfter = (state: State) => {
  const [reading] = [...readTranscripts(emergencyText({ state, facts }, []), 'yaml')];
  const transcript = reading?.value ?? null;
  return transcript === null ? null : runTranscript(talk, transcript, dry).progress;
};

describe('an emergency copy', () => {
  it('keeps that only headlines are told, where that was chosen', () => {
    expect(progressAfter(begin(talk, dry, { order: 'headlines-first' }))).toMatchObject({
      headlinesFirst: true,
    });
    expect(progressAfter(begin(talk, dry))).toMatchObject({ at: null });
    expect(progressAfter(begin(talk, dry))).not.toHaveProperty('headlinesFirst');
  });
});
