/** The keys of a template, by which a line that lost its colon or its comma is known; the tables in src/template read them. */
export const usualKeys: readonly string[] = [
  ...['template', 'version', 'languages', 'title', 'aliases', 'purpose', 'minutes', 'labels', 'phases'],
  ...['id', 'phase', 'say', 'when', 'of', 'questions', 'repeat', 'each', 'ask', 'at_least', 'at_most'],
  ...['over', 'moment', 'type', 'help', 'probes', 'headline', 'check', 'message', 'computed', 'options'],
  ...['required', 'default', 'private', 'captures', 'from', 'to', 'many', 'renamed_from', 'value', 'label'],
];
