/** What each kind of record can be filled with: the names that `captures:` may carry. */
import type { RecordKind } from './template.ts';

/** Every record can name its practice and setting; else they come from the turn around it or from the session. */
const everywhere = ['practice', 'setting'] as const;

/** The captures of each kind, as the harvest reads them. */
export const capturesOf: Readonly<Record<RecordKind, readonly string[]>> = {
  example: [
    ...everywhere,
    'definition',
    'core',
    'may_differ',
    'first_hand',
    'retold_by',
    'when',
    'stage',
    'story',
    'headline',
    'own_part',
    'enabling',
    'hindering',
    'reach',
    'not_yet',
    'learned_from',
    'learned_how',
    'evidence',
    'document',
  ],
  status: [...everywhere, 'stage', 'stopped_why', 'source', 'document', 'since', 'reach'],
  effect: [...everywhere, 'what', 'who', 'kind', 'basis', 'after', 'led_back_to'],
  normalization: [...everywhere, 'construct', 'holds', 'text'],
  check: [...everywhere, 'list', 'item', 'answer', 'example', 'says'],
  advice: [...everywhere, 'do', 'dont', 'example'],
  definition: [...everywhere, 'text'],
  dissent: [...everywhere, 'text'],
  tension: [...everywhere, 'text'],
  commitment: [...everywhere, 'what', 'who', 'by', 'done'],
  link: [...everywhere, 'from', 'to', 'how'],
  started: [...everywhere, 'text', 'what'],
};
