/** Says what the trace found, with settings by the names that the inquiry gives them: for the inquiry's own screen. */
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { isMessageKey, type Say } from '../../messages/say.ts';
import type { Finding } from '../../trace/trace.ts';

export type SayFinding = (finding: Finding) => string;

/** `setting` and `settings` (ids joined by `, `) become names; a code without words is a defect. */
export const findingsIn = (inquiry: Inquiry, say: Say): SayFinding => {
  const names = new Map(inquiry.frame?.settings.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return ({ code, params }) => {
    if (!isMessageKey(code)) throw new Error(`no message ${code}`);
    const named = Object.entries(params).map(([key, value]) => [
      key,
      key === 'setting' || key === 'settings' ? String(value).split(', ').map(nameOf).join(', ') : value,
    ]);
    return say(code, Object.fromEntries(named));
  };
};
