/** Asks what an inquiry needs to begin: its name, topic and places, and when this group calls something common. */
import { defaultLadder, type Frame, type Inquiry, type Setting, samplings } from '../../inquiry/inquiry.ts';
import type { MessageKey } from '../../messages/say.ts';
import { wrap } from '../../render/wrap.ts';
import type { Prompts } from '../../terminal/prompts.ts';
import type { Context } from '../context.ts';

/** A line that is not empty. */
const required = async (
  { say }: Context,
  prompts: Prompts,
  question: string,
  initial?: string,
): Promise<string> => {
  const refuse = (typed: string) => (typed.trim() === '' ? say('init.not-empty') : null);
  return (await prompts.line(question, initial, refuse)).trim();
};

/** What goes before a question, on lines that fit. */
const explain = ({ say, notice, width }: Context, key: MessageKey): void => {
  for (const line of wrap(say(key), width)) notice(line);
};

const askSettings = async (
  context: Context,
  prompts: Prompts,
  before: readonly Setting[],
): Promise<readonly Setting[]> => {
  const name = (await prompts.line(context.say('init.ask.setting', { number: before.length + 1 }))).trim();
  if (name === '') return before;
  const id = `p${String(before.length + 1).padStart(2, '0')}`;
  const setting: Setting = { id, name, kind: null, area: null, people: null, from: null, until: null };
  return askSettings(context, prompts, [...before, setting]);
};

const askFrame = async (context: Context, prompts: Prompts): Promise<Frame | null> => {
  const { say } = context;
  explain(context, 'init.about.settings');
  const settings = await askSettings(context, prompts, []);
  if (settings.length === 0) return null;
  const options = samplings.map((value) => ({ value, label: say(`init.sampling.${value}`) }));
  const chosen = await prompts.choose(say('init.ask.sampling'), options);
  return {
    sampling: samplings.find((sampling) => sampling === chosen) ?? 'purposive',
    settings,
    drawn: null,
  };
};

const askShare = async (context: Context, prompts: Prompts): Promise<number> => {
  const usual = String(defaultLadder.common * 100);
  const typed = await prompts.line(context.say('init.ask.common'), usual, (each) =>
    isPercent(percentIn(each)) ? null : context.say('init.not-a-share'),
  );
  return percentIn(typed) / 100;
};

const percentIn = (typed: string): number => Number(typed.replace('%', '').replace(',', '.').trim());

const isPercent = (percent: number): boolean => percent >= 1 && percent <= 100;

export const askInquiry = async (
  context: Context,
  prompts: Prompts,
  folderName: string,
): Promise<Inquiry> => {
  const { say, language } = context;
  const name = await required(context, prompts, say('init.ask.name'), folderName);
  const topic = await required(context, prompts, say('init.ask.topic'));
  const frame = await askFrame(context, prompts);
  explain(context, 'init.about.common');
  const common = await askShare(context, prompts);
  const decidedBy = (await prompts.line(say('init.ask.decided-by'))).trim();
  return {
    name,
    topic: { [language]: topic },
    languages: [language],
    frame,
    groups: [],
    roles: [],
    rounds: [],
    ladder: {
      ...defaultLadder,
      common,
      decidedBy: decidedBy === '' ? null : decidedBy,
      decidedOn: decidedBy === '' ? null : context.now().slice(0, 10),
    },
    practices: [],
  };
};
