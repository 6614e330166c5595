/** A list on a sheet: what is chosen there is done, and the question stays the same. */

import type { Field } from '../field.ts';
import { choiceField } from '../fields/choice-field.ts';

export const sheetList = (options: Parameters<typeof choiceField>[0]): Field<string> => ({
  ...choiceField(options),
  hints: [['Enter', options.say('field.page.key.choose')]],
});
