/** Says what the trace found, with settings and groups by the names that the inquiry gives them: for the inquiry's own screen. */
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Language, Say } from '../../messages/speech.ts';
import { textIn } from '../../template/template.ts';
import type { Finding, TracedPractice } from '../../trace/trace.ts';

/** The step up and what else it takes, as one text. */
export const sayUp = (say: Say, sayFinding: SayFinding, up: NonNullable<TracedPractice['up']>): string =>
  [sayFinding(up), ...up.further.map((step) => say('trace.lines.also', { visit: sayFinding(step) }))].join(
    ' ',
  );

export type SayFinding = (finding: Finding) => string;

/** `setting`, `settings` (ids joined by `, `) and `group` become names; a code without words is a defect. */
export const findingsIn = (inquiry: Inquiry, say: Say, language: Language): SayFinding => {
  const settings = new Map(inquiry.frame?.settings.map(({ id, name }) => [id, name]));
  const groups = new Map(
    inquiry.groups.map(({ id, name }) => [id, textIn(name, language, inquiry.languages[0] ?? language)]),
  );
  const named = (key: string, value: string | number): string | number => {
    if (key === 'group') return groups.get(String(value)) ?? value;
    if (key !== 'setting' && key !== 'settings') return value;
    return String(value)
      .split(', ')
      .map((id) => settings.get(id) ?? id)
      .join(', ');
  };
  return ({ code, params }) => {
    if (!say.knows(code)) throw new Error(`no message ${code}`);
    return say(
      code,
      Object.fromEntries(Object.entries(params).map(([key, value]) => [key, named(key, value)])),
    );
  };
};
