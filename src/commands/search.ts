/** `saniveld search`: finds words in what was told, and shows only what the purpose allows. */
import { maySearch } from '../evidence/door.ts';
import { withoutHiddenNames } from '../evidence/hidden-names.ts';
import { placesFor } from '../evidence/places.ts';
import { withoutRefusedQuotes } from '../evidence/refused-quotes.ts';
import { referenceOf } from '../harvest/record.ts';
import { Failure } from '../messages/failure.ts';
import type { SearchHit } from '../store/store.ts';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { aroundOf } from './steps/material-of.ts';
import { purposeOf } from './steps/purpose-of.ts';
import { holds, snippet } from './steps/snippet.ts';

export const run: Run = async (call, context) => {
  const { say } = context;
  const words = call.args.join(' ');
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Failure('nothing-to-search', {}, 2);
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    const purpose = purposeOf(call, 'working');
    const around = aroundOf(store, place.inquiry);
    const mayShow = maySearch(around, { purpose });
    const unquoted = withoutRefusedQuotes(around.quotes, { purpose });
    const hide = withoutHiddenNames(placesFor(place.inquiry, purpose));
    const shown: SearchHit[] = [];
    let withheld = 0;
    for (const hit of store.search(words, call.text('order') === 'rank' ? 'rank' : 'date')) {
      const text = hide(unquoted(hit.text, hit.session));
      if (mayShow(hit) && holds(text, words)) shown.push({ ...hit, text });
      else withheld += 1;
    }
    const hits = shown.map((hit) => ({
      reference: referenceOf(hit),
      date: hit.date,
      snippet: snippet(hit.text, words),
    }));
    const lines = hits.map(({ reference, date, snippet: text }) => `${date}  ${reference}\n    ${text}`);
    return {
      schema: 'search',
      data: { words, hits, withheld },
      text: [
        hits.length === 0 ? say('search.none', { words }) : say('search.found', { count: hits.length }),
        ...(withheld === 0 ? [] : [say('search.withheld', { count: withheld })]),
        ...(hits.length === 0 ? [] : ['', ...lines]),
      ].join('\n'),
    };
  });
};
