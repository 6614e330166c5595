/** `saniveld sessions keep`: lets a version that a merge kept aside and its session change places. */
import { sessionName } from '../harvest/record.ts';
import type { Run } from './command.ts';
import { findSession } from './steps/find-session.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';

export const run: Run = async ({ args: [typed = ''] }, context) =>
  withStore(context, await inquiryAt(context), 'write', (store) => {
    const { session } = findSession(store, typed);
    const kept = store.keepVersion(session.number);
    const names = { session: sessionName(kept.session), aside: sessionName(kept.aside) };
    return { schema: 'kept-version', data: names, text: context.say('sessions.kept-version', names) };
  });
