/** What was chosen, by number, by value or in words: one of a list, several, or a name that may be new. */
import { practiceKey } from '../../inquiry/practice-key.ts';
import { nearest } from '../../source/nearest.ts';
import { mostShown, numberOf, type Offer } from './offer.ts';
import { type Understood, unclear, value } from './understood.ts';

/** As numbers are written in a list; `007` is a name. */
export const isNumber = (text: string): boolean => /^[1-9]\d*$/.test(text);

/** The offer that is typed by its number, value or label, whatever the capitals. */
export const exactly = (text: string, offers: readonly Offer[]): Offer | undefined => {
  const wanted = practiceKey(text);
  return (
    offers.find((offer, index) => numberOf(offer, index) === wanted) ??
    offers.find((offer) => practiceKey(offer.value) === wanted || practiceKey(offer.label) === wanted)
  );
};

/** Those in which every word that was typed occurs, and the one that is only misspelt. */
export const likely = <Known extends Offer>(text: string, offers: readonly Known[]): readonly Known[] => {
  const words = practiceKey(text).split(' ');
  const holding = offers.filter(({ value: name, label }) => {
    const known = practiceKey(`${name} ${label}`);
    return words.every((word) => known.includes(word));
  });
  const close =
    nearest(
      text,
      offers.map(({ label }) => label),
    ) ??
    nearest(
      text,
      offers.map((offer) => offer.value),
    );
  const misspelt = offers.filter(
    (offer) => close !== null && (offer.label === close || offer.value === close),
  );
  return [...new Set([...misspelt, ...holding])];
};

const notHere = (text: string, offers: readonly Offer[], shown: boolean): Understood<never> =>
  shown
    ? unclear('live.unclear.offer', { text, count: offers.length })
    : unclear('live.unclear.name', { text });

/** One of a closed list, by its number where the list is `shown`. A part that only one offer has is enough. */
export const oneOf = (typed: string, offers: readonly Offer[], shown = true): Understood<Offer> => {
  const text = typed.trim();
  const exact = shown || !isNumber(text) ? exactly(text, offers) : undefined;
  if (exact !== undefined) return value(exact);
  const found = isNumber(text) ? [] : likely(text, offers);
  const [first] = found;
  if (first !== undefined && found.length === 1 && practiceKey(first.label).includes(practiceKey(text)))
    return value(first);
  return found.length === 0
    ? notHere(text, offers, shown)
    : { understood: 'near', offers: found.slice(0, mostShown), other: null };
};

/** A name that may be new: known ones are recognised, near ones are asked about. */
export const nameIn = (typed: string, offers: readonly Offer[], shown: boolean): Understood<string> => {
  const text = typed.trim();
  const named = shown || !isNumber(text) ? exactly(text, offers) : undefined;
  if (named !== undefined) return value(named.value);
  if (shown && isNumber(text)) return notHere(text, offers, shown);
  const found = likely(text, offers);
  return found.length === 0
    ? value(text)
    : { understood: 'near', offers: found.slice(0, mostShown), other: text };
};

/** Several of a closed list, in the order typed: `1 3`, `1, 3`, or labels between commas. */
export const someOf = (typed: string, offers: readonly Offer[]): Understood<readonly string[]> => {
  const whole = exactly(typed, offers);
  if (whole !== undefined) return value([whole.value]);
  const separator = /^\s*\d/.test(typed) ? /[\s,;.+&]+(?:(?:en|and)\s+)?/i : /\s*[,;]\s*/;
  const found: string[] = [];
  for (const part of typed.split(separator).filter((word) => word.trim() !== '')) {
    const one = oneOf(part, offers);
    if (one.understood === 'unclear') return one;
    if (one.understood === 'near')
      return unclear('live.unclear.which', {
        text: part,
        offers: one.offers.map(({ label }) => label).join(', '),
      });
    if (!found.includes(one.value.value)) found.push(one.value.value);
  }
  return value(found);
};
