/** The files that the tool wrote with somebody's words in them. */
import type { Output } from '../../../store/people-store.ts';
import type { Store } from '../../../store/store.ts';

/** Reports and exports that took in one of these sessions, and what was exported for this person. */
export const outputsAbout = (store: Store, alias: string, sessions: readonly number[]): readonly Output[] =>
  store.outputs().filter(({ kind, purpose, sessions: wentIn }) => {
    if (kind === 'person') return purpose === alias;
    return (kind === 'report' || kind === 'export') && wentIn.some((number) => sessions.includes(number));
  });

/** As `--json` gives it. */
export const outputData = ({ file, kind, purpose, writtenAt }: Output) => ({
  file,
  kind,
  purpose: kind === 'person' ? null : purpose,
  written_at: writtenAt,
});
