/** What the history calls an event of the interview, and the path it is about. */
import type { Path } from '../../../interview/conversation.ts';
import type { State } from '../../../interview/engine.ts';
import type { InterviewEvent } from '../../../interview/event.ts';
import type { ChangeKind } from '../../../store/live-store.ts';

export interface NamedChange {
  readonly change: ChangeKind;
  /** Null when it is about the session. */
  readonly path: Path | null;
}

/** `before` is the state that the event changes. */
export const changeOf = (before: State, event: InterviewEvent): NamedChange => {
  switch (event.event) {
    case 'answered':
      if (event.value === null) return { change: 'emptied', path: event.path };
      return { change: before.answers.has(event.path) ? 'corrected' : 'answered', path: event.path };
    case 'skipped':
      return { change: 'skipped', path: event.path };
    case 'headlined':
      return { change: 'headline', path: event.path };
    case 'turn-added':
    case 'turns-closed':
      return { change: 'turn', path: event.repeat };
    case 'noted':
      return { change: 'note', path: event.path };
    case 'told':
      return { change: 'told-by', path: event.path };
    case 'passed':
    case 'moved':
      return { change: 'moved', path: null };
    case 'paused':
      return { change: 'paused', path: null };
  }
};
