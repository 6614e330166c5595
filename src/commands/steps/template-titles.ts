/** What the templates of the kept sessions are called, each as it was last used. */
import type { KeptSession } from '../../evidence/material.ts';
import type { Store } from '../../store/store.ts';
import { readTemplate } from '../../template/read-template.ts';
import type { Text } from '../../template/template.ts';

/** By the template's id; one that can no longer be read is left out. */
export const templateTitles = (store: Store, sessions: readonly KeptSession[]): ReadonlyMap<string, Text> => {
  const last = new Map(sessions.map(({ template, number }) => [template, number]));
  return new Map(
    [...last].flatMap(([id, number]) => {
      const whole = store.wholeSession(number);
      const title =
        whole === null ? null : readTemplate(store.template(whole.templateHash).bytes).value?.title;
      return title == null ? [] : [[id, title] as const];
    }),
  );
};
