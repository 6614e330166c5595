/** What a second window may show of an interview, and how it says so: the phase, the question and how far it is. */
import type { ShowPage } from '../../../faces/screen/show-picture.ts';
import type { Say } from '../../../messages/speech.ts';

/** Where in the interview; never what was answered, noted or asked in private. */
export interface Place {
  readonly phase: string;
  /** From 1; null: this phase is not among the parts. */
  readonly part: number | null;
  readonly parts: number;
  /** How much of the conversation lies behind, from 0 to 1. */
  readonly share: number;
}

type Showing =
  /** `question` null: nothing that is meant for whoever tells. */
  | { readonly showing: 'question'; readonly place: Place | null; readonly question: string | null }
  /** The session was put down. */
  | { readonly showing: 'pause'; readonly place: Place | null }
  /** No interview has begun; halfway a pair; it is over; or it cannot be read just now. */
  | { readonly showing: 'waiting' | 'swap' | 'over' | 'unseen' };

export type Shown = Showing & {
  /** `S012`, or null. */
  readonly session: string | null;
  /** In the language of the interview. */
  readonly say: Say;
};

export const showData = (shown: Shown): object => {
  const place = shown.showing === 'question' || shown.showing === 'pause' ? shown.place : null;
  return {
    showing: shown.showing,
    session: shown.session,
    phase: place?.phase ?? null,
    question: shown.showing === 'question' ? shown.question : null,
    part: place?.part ?? null,
    parts: place?.parts ?? null,
    share: place === null ? null : Math.round(place.share * 100) / 100,
  };
};

export const showPage = (shown: Shown): ShowPage => {
  const { say } = shown;
  switch (shown.showing) {
    case 'question':
      return { ...around(shown.place, say), text: shown.question ?? '' };
    case 'pause':
      return { ...around(shown.place, say), text: say('show.pause') };
    case 'swap':
    case 'unseen':
      return { ...around(null, say), text: say(`show.${shown.showing}`) };
    case 'waiting':
    case 'over':
      return { ...around(null, say), text: say(`show.${shown.showing}`), below: say('show.close') };
  }
};

/** The same on one line. */
export const showLine = (shown: Shown): string => {
  const { say } = shown;
  const { above, text, below } = showPage(shown);
  if (shown.showing !== 'question' && shown.showing !== 'pause') return text;
  const place = below === '' ? above : `${above} (${below})`;
  const line = place === '' || text === '' ? `${place}${text}` : say('show.asked', { place, question: text });
  return line.replaceAll(/\s+/g, ' ');
};

const around = (place: Place | null, say: Say): Omit<ShowPage, 'text'> =>
  place === null
    ? { above: '', below: '', share: null }
    : {
        above: place.phase,
        below: place.part === null ? '' : say('show.place', { part: place.part, parts: place.parts }),
        share: place.share,
      };
