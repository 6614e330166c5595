/** What the second window shows of a conversation from before it begins until it is over, wide and small, in both languages. */
import { describe, expect, it } from 'vitest';
import { type Place, type Shown, showPage } from '../../../../src/commands/steps/show/shown.ts';
import { showPicture } from '../../../../src/faces/screen/show-picture.ts';
import { sayIn } from '../../../../src/messages/say.ts';
import type { Language } from '../../../../src/messages/speech.ts';
import { named, windows } from './scene/picture-file.ts';
import { paperOf } from './scripted-canvas.ts';

const place = (language: Language): Place => ({
  phase: language === 'nl' ? 'Verkennen' : 'Discover',
  ...{ part: 3, parts: 7, share: 0.4 },
});

const question: Readonly<Record<Language, string>> = {
  nl: 'Vertel eens over een moment waarop u zich hier het meest levend en betrokken voelde.',
  en: 'Tell me about a moment when you felt most alive and most involved here.',
};

const states = (language: Language): readonly (readonly [name: string, shown: Shown])[] => {
  const around = { session: 'S001', say: sayIn(language) };
  const here = place(language);
  return [
    ['before a conversation', { showing: 'waiting', ...around }],
    ['a question', { showing: 'question', place: here, question: question[language], ...around }],
    [
      'a question that is not for whoever tells',
      { showing: 'question', place: here, question: null, ...around },
    ],
    ['a break', { showing: 'pause', place: here, ...around }],
    ['halfway a pair', { showing: 'swap', ...around }],
    ['when it cannot be read', { showing: 'unseen', ...around }],
    ['when it is over', { showing: 'over', ...around }],
  ];
};

describe.each(windows)('the second window of %i by %i', (columns, rows) => {
  it.each(['nl', 'en'] as const)('in %s', async (language) => {
    const shown = states(language).map(([name, each]) =>
      named(name, showPicture(showPage(each), paperOf(columns, rows)), [columns, rows]),
    );
    await expect(shown.join('\n')).toMatchFileSnapshot(`pictures/show-${columns}x${rows}.${language}.txt`);
  });
});
