/** Says what changed in inquiry.yaml since data was collected under an earlier version of it. */
import { changesBetween } from '../../inquiry/changes.ts';
import { readInquiry } from '../../inquiry/read-inquiry.ts';
import type { Store } from '../../store/store.ts';
import type { Context } from '../context.ts';
import type { InquiryAt } from './inquiry-at.ts';
import { tell } from './problem-lines.ts';

/** Nothing when all was collected under the inquiry.yaml as it stands, or when the changes do not count. */
export const changeLines = (
  { say }: Context,
  store: Store,
  { inquiry, bytes }: InquiryAt,
): readonly string[] =>
  store
    .inquiries()
    .filter((kept) => kept.sessions > 0 && kept.bytes !== bytes)
    .flatMap((kept) => {
      const { value: older } = readInquiry(kept.bytes);
      const changes = older === null ? [] : changesBetween(older, inquiry);
      return changes.length === 0
        ? []
        : [
            say('inquiry.changed', { sessions: kept.sessions }),
            ...changes.map(({ code, params }) => `  · ${tell(say, 'inquiry.change', code, params).message}`),
          ];
    });
