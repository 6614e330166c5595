/** In which language the program speaks, and what it does with one it does not speak. */
import { beforeAll, describe, expect, it } from 'vitest';
import { askedLanguage, languageFrom } from '../../src/messages/language.ts';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

describe('the language', () => {
  const order = [
    [[], {}, 'en'],
    [[], { LANG: 'nl_NL.UTF-8' }, 'nl'],
    [[], { LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'en_GB' }, 'en'],
    [[], { LANG: 'en_US', LC_MESSAGES: 'en_US', LC_ALL: 'nl_BE.UTF-8' }, 'nl'],
    [[], { LC_ALL: 'C', LANG: 'nl_NL.UTF-8' }, 'en'],
    [[], { LC_ALL: 'C.UTF-8', LANG: 'nl_NL' }, 'en'],
    [[], { LC_ALL: '', LANG: 'nl' }, 'nl'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], { LANG: 'enochian' }, 'en'],
    [[], { SANIVELD_LANG: 'nl', LC_ALL: 'en_GB.UTF-8' }, 'nl'],
    [[], { SANIVELD_LANG: 'EN', LANG: 'nl_NL' }, 'en'],
    [['--lang', 'nl'], { SANIVELD_LANG: 'en', LC_ALL: 'en_GB' }, 'nl'],
    [['--lang=nl'], { LANG: 'en_GB' }, 'nl'],
    [['trace', '--lang', 'en'], { SANIVELD_LANG: 'nl' }, 'en'],
    [['search', '--', '--lang', 'nl'], {}, 'en'],
  ] as const;
  it.each(order)('of %j with %j is %s', (words, environment, language) => {
    expect(languageFrom(askedLanguage(words), environment)).toBe(language);
  });

  describe('of the program', () => {
    let folder = '';
    beforeAll(() => {
      folder = emptyFolder();
    });

    it.each([
      [['trace', '--help', '--lang', 'nl'], {}, 'Zo typt u het:'],
      [['--lang=nl', 'trace', '--help'], {}, 'Zo typt u het:'],
      [['trace', '--help'], { SANIVELD_LANG: 'nl', LC_ALL: 'en_GB.UTF-8' }, 'Zo typt u het:'],
      [['trace', '--help', '--lang', 'en'], { SANIVELD_LANG: 'nl' }, 'Usage:'],
    ])('follows %j with %j', (args, environment, begin) => {
      const ran = saniveld(args, { folder, environment });
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(ran.out.startsWith(begin)).toBe(true);
    });

    it.each([
      ['de', 'Saniveld spreekt nl en en, geen de.'],
      ['nlx', 'Saniveld spreekt nl en en, geen nlx.'],
    ])('refuses --lang %s before it does anything', (language, sentence) => {
      const ran = saniveld(['sessions', '--lang', language], { folder, environment: { LANG: 'nl_NL' } });
      expect(ran).toMatchObject({ code: 2, out: '', err: `${sentence}\n→ --lang nl   of   --lang en\n` });
    });

    it('says so in JSON too', () => {
      expect(saniveld(['sessions', '--lang=fr', '--json'], { folder }).json()).toEqual({
        schema: 'saniveld.error/1',
        error: {
          code: 'wrong-language',
          params: { language: 'fr' },
          message: 'Saniveld speaks nl and en, not fr.',
          hint: '--lang nl   or   --lang en',
        },
      });
    });
  });
});
