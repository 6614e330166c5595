/** The order of the rooms (docs/architecture.md): each rule says what breaking it would mean. */
const pure = [
  'messages',
  'source',
  'inquiry',
  'template',
  'interview',
  'faces',
  'harvest',
  'walks',
  'evidence',
  'trace',
  'analysis',
  'pictures',
  'report',
  'render',
];
const edge = ['store', 'files', 'terminal', 'exchange'];
const rooms = (names) => `^src/(${names.join('|')})/`;

/** Each pure room may import only the rooms above it. */
const inOrder = pure.slice(0, -1).map((room, index) => ({
  name: `${room}-looks-up-only`,
  comment: `A story travels one way: ${room}/ comes before the rooms below it and must not know them.`,
  severity: 'error',
  from: { path: rooms([room]) },
  to: { path: rooms(pure.slice(index + 1)) },
}));

export default {
  forbidden: [
    ...inOrder,
    {
      name: 'pure-stays-pure',
      comment:
        'A pure room that touches the edge or the top can no longer be run on values alone, nor tested so.',
      severity: 'error',
      from: { path: rooms(pure) },
      to: {
        path: [...edge.map((room) => `^src/${room}/`), '^src/commands/', '^src/(program|main|index)\\.ts$'],
      },
    },
    {
      name: 'pure-does-no-io',
      comment:
        'Files, processes and clocks reach a pure room as values. Only the fingerprint may come from node:crypto.',
      severity: 'error',
      from: { path: rooms(pure), pathNot: '^src/source/digest\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-imports-no-io-package',
      comment: 'These packages open files, terminals or databases, or know an outside format.',
      severity: 'error',
      from: { path: rooms(pure) },
      to: {
        path: 'node_modules/(better-sqlite3|inquirer|commander|env-paths|hucre|fflate|csv-parse|csv-stringify)/',
      },
    },
    {
      name: 'edges-do-not-know-each-other',
      comment:
        'Store, files and terminal meet only in a command; else one can no longer be replaced without the other.',
      severity: 'error',
      from: { path: '^src/(store|files|terminal|exchange)/' },
      to: { path: rooms(edge), pathNot: '^src/$1/' },
    },
    {
      name: 'edge-takes-types-only',
      comment:
        'The edge carries values of the pure rooms, it does not decide by them. Failures, fingerprints, names of references and the fixed answers are shared words.',
      severity: 'error',
      from: { path: '^src/(store|files|terminal|exchange)/' },
      to: {
        path: rooms(pure),
        pathNot:
          '^src/(messages/failure|source/digest|harvest/record|harvest/practices|template/fixed-answers)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'edge-below-the-top',
      comment: 'Commands use the edge, never the other way round.',
      severity: 'error',
      from: { path: '^src/(store|files|terminal|exchange)/' },
      to: { path: '^src/(commands/|program|main|index)' },
    },
    {
      name: 'one-door-to-sqlite',
      comment: 'Durability and erasure are settings of one place; a second door would forget them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'commands-do-not-know-each-other',
      comment:
        'A command stands alone, so that it can be loaded on demand; what two share is in index, context or a room.',
      severity: 'error',
      from: { path: '^src/commands/(?!index|template-commands|context|command|steps/)' },
      to: {
        path: '^src/commands/',
        pathNot: '^src/commands/(index|template-commands|options|context|command|steps/)',
      },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
