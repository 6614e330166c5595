/** Why an answer was refused, as one says it to somebody who sits there, with how to put it right. */
import type { Complaint } from '../../interview/refusal.ts';
import type { Say } from '../../messages/speech.ts';

/** Codes that only a file can bring about have the sentence they have there. */
export const complaintLine = (say: Say, { code, params, text }: Complaint): string => {
  switch (code) {
    case 'answer-required':
      return say('live.needed');
    case 'unknown-option':
    case 'unknown-setting':
    case 'unknown-group':
    case 'unknown-reach':
    case 'unknown-consent':
    case 'unknown-item':
    case 'unknown-teller':
      return say('live.refused.unknown', params);
    case 'out-of-range':
      return say('live.refused.out-of-range', params);
    case 'not-a-number':
      return say('live.unclear.number', { text });
    case 'not-a-date':
      return say('live.unclear.date', { text });
    case 'not-yes-no':
      return say('live.unclear.yes-no', { text });
    case 'not-one-line':
      return say('live.refused.not-one-line');
    case 'turn-not-told':
    case 'not-a-turn':
      return say('live.refused.turn', { text });
    case 'one-turn-only':
      return say('live.refused.one-turn-only');
    case 'too-many-items':
      return say('live.refused.too-many-items', params);
    case 'too-few-turns':
      return say('live.refused.too-few-turns', params);
    case 'too-many-turns':
      return say('live.refused.too-many-turns', params);
    case 'check-failed':
      return say('live.refused.check-failed', params);
    case 'reason-missing':
      return say('live.refused.reason-missing');
    case 'not-here':
    case 'unknown-question':
      return say('live.refused.not-here');
    default:
      return say(`refusal.${code}`, params);
  }
};
