/** Half-typed lines of the summary sheet: kept where half-typed answers are, at places that no question can have. */
import type { SummaryLine } from '../../store/review-store.ts';

const sheet = 'summary.';

/** A place in a turn has its number between brackets, so this is none. */
export const summaryPlace = (item: SummaryLine['item']): string => `${sheet}${item}`;

/** Parts half-typed text of the conversation from that of the summary sheet. */
export const isOfSummary = ({ path }: { readonly path: string }): boolean => path.startsWith(sheet);
