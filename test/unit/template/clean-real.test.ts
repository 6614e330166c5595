import { shipped, startingPoints } from '../../support/shipped.ts';
import { staysSilent } from './silent.ts';

const head = (id: string, title: string): string => `template: ${id}
version: "2"
languages: [nl, en]
title: ${title}
phases:
`;
const both = (nl: string, en: string): string => `{nl: "${nl}", en: "${en}"}`;

staysSilent('as people write them', [
  ...[...shipped, ...startingPoints].map(({ id, source }) => [id, source] as const),
  [
    'a coffee table, in Dutch alone',
    `# Voor aan de koffietafel
template: koffietafel
version: "1"
languages: [nl]
title: Aan de koffietafel
aliases: [koffie, praatje]
purpose: Horen wat mensen hier samenbrengt.
minutes: 20
phases:
  - id: welkom
    phase: define
    title: Welkom
    minutes: 5
    say: Fijn dat u er bent.   # rustig aan
    questions:
      - {id: naam, type: person, ask: Met wie spreek ik?, private: true}
      - {id: mag, type: consent, ask: "Mag ik opschrijven wat u vertelt, en wie mag het lezen?"}
  - id: verhaal
    phase: discover
    questions:
      - id: moment
        type: story
        headline: story
        ask: Vertel eens over een mooie ochtend hier.
        help: Wacht. Stilte mag.
        probes:
          - Wie waren er nog meer bij?
          - "Wat zei u toen: iets liefs?"
      - {id: smaak, type: scale, from: 1, to: 10, default: 7, ask: Hoe warm was het onthaal?}
      - {id: reden, type: text, when: "\${smaak} < 5", ask: Wat had u gemist?}
`,
  ],
  [
    'every type of question',
    `${head('alles', both('Alles', 'All'))}  - id: p
    questions:
      - {id: q1, type: say, say: ${both('Welkom', 'Welcome')}}
      - {id: q2, type: text, ask: ${both('A', 'A')}, required: true}
      - {id: q3, type: story, ask: ${both('B', 'B')}, headline: value}
      - {id: q4, type: list, ask: ${both('C', 'C')}, at_most: 3, default: [een, twee]}
      - {id: q5, type: choice, ask: ${both('D', 'D')}, options: [{value: x, label: ${both('X', 'X')}}], default: x}
      - {id: q6, type: choices, ask: ${both('E', 'E')}, options: [{value: x, label: ${both('X', 'X')}}, {value: y, label: ${both('Y', 'Y')}}], default: [x, y]}
      - {id: q7, type: yes_no, ask: ${both('F', 'F')}, default: true}
      - {id: q8, type: scale, ask: ${both('G', 'G')}, from: 0, to: 5}
      - {id: q9, type: number, ask: ${both('H', 'H')}, check: ". >= 0", message: ${both('Niet onder nul', 'Not below zero')}, default: 0}
      - {id: q10, type: date, ask: ${both('I', 'I')}, default: 2026-03}
      - {id: q11, type: rank, ask: ${both('J', 'J')}, options: [{value: x, label: ${both('X', 'X')}}, {value: y, label: ${both('Y', 'Y')}}]}
      - {id: q12, type: practice, ask: ${both('K', 'K')}}
      - {id: q13, type: setting, ask: ${both('L', 'L')}, private: true}
      - {id: q14, type: person, ask: ${both('M', 'M')}, moment: after}
      - {id: q15, type: stage, ask: ${both('N', 'N')}, default: unknown}
      - {id: q16, type: reach, ask: ${both('O', 'O')}}
      - {id: q17, type: consent, ask: ${both('P', 'P')}}
      - {id: q18, type: turn, ask: ${both('Q', 'Q')}, many: true, from: earlier-sessions}
      - {id: q19, type: computed, computed: "\${q9} * 2", renamed_from: q_oud}
`,
  ],
  [
    'repeats in repeats, with records',
    `${head('rimpel', both('Rimpel', 'Ripple'))}  - id: p
    labels: 1
    questions: []
`.replace(
      '    labels: 1\n    questions: []\n',
      `    of: started
    questions:
      - {id: started, type: text, ask: ${both('Wat begon er?', 'What began?')}, captures: what}
      - repeat: voorbeeld
        of: example
        each: ${both('voorbeeld', 'example')}
        ask: ${both('Nog een?', 'Another?')}
        at_least: 1
        at_most: 4
        questions:
          - {id: story, type: story, ask: ${both('Wat gebeurde er?', 'What happened?')}, captures: story}
          - {id: stage, type: stage, ask: ${both('Hoe nu?', 'How now?')}, captures: stage}
          - repeat: gevolg
            of: effect
            when: \${stage} >= 3
            questions:
              - {id: what, type: text, ask: ${both('Wat bracht het?', 'What did it bring?')}, captures: what}
              - {id: who, type: text, ask: ${both('Wie?', 'Who?')}, captures: who, when: "\${what} != ''"}
      - {id: veel, type: say, say: ${both('Dat was veel.', 'That was a lot.')}, when: "count(\${story}) > 2"}
`,
    ),
  ],
  [
    'every way to go over something',
    `${head('rondje', both('Rondje', 'Round'))}labels: {}
`.replace(
      'phases:\nlabels: {}\n',
      `labels:
  define: ${both('Kennismaken', 'Meeting')}
  destiny: ${both('Verder', 'Onwards')}
phases:
  - id: p
    phase: destiny
    questions:
      - {id: wat, type: choices, ask: ${both('Wat?', 'What?')}, options: [{value: tuin, label: ${both('Tuin', 'Garden')}}]}
      - repeat: per_ding
        over: \${wat}
        questions: [{id: waarom, type: text, ask: ${both('Waarom?', 'Why?')}}]
      - repeat: per_plek
        over: frame.settings
        of: status
        moment: after
        questions: [{id: setting, type: setting, ask: ${both('Waar?', 'Where?')}, captures: setting}]
      - repeat: per_praktijk
        over: practices
        questions: [{id: hoe, type: text, ask: ${both('Hoe?', 'How?')}}]
      - repeat: per_thema
        over: [samenhang, {value: mee, label: ${both('Meedoen', 'Joining in')}}]
        of: normalization
        questions: [{id: holds, type: choice, ask: ${both('Klopt het?', 'Does it hold?')}, captures: holds, options: [{value: "yes", label: ${both('Ja', 'Yes')}}, {value: "no", label: ${both('Nee', 'No')}}]}]
`,
    ),
  ],
  [
    'afterwards looks at what was said live and afterwards',
    `${head('later', both('Later', 'Later'))}  - id: p
    questions:
      - {id: bron, type: choice, moment: after, ask: ${both('Bron?', 'Source?')}, options: [{value: stuk, label: ${both('Stuk', 'Paper')}}]}
      - {id: welk, type: text, moment: after, when: "\${bron} = 'stuk'", ask: ${both('Welk?', 'Which?')}}
`,
  ],
  [
    'keys of the writer, everywhere',
    `${head('eigen', both('Eigen', 'Own'))}  - id: p
    x-kleur: rood
    questions:
      - {id: a, type: text, ask: ${both('A', 'A')}, x-lijst: [1, 2]}
x-van: {team: noord}
`,
  ],
]);
