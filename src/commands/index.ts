/** The ordered list of commands: what can be typed, and where each is done. Help, docs and completion are made from it. */
import type { CommandSpec } from './command.ts';
import type { GroupSpec, OptionSpec } from './command-line.ts';
import { force, format, out, purpose } from './options.ts';
import { templateCommands } from './template-commands.ts';

export const groups: readonly GroupSpec[] = [
  { name: 'sessions', about: 'help.sessions' },
  { name: 'practices', about: 'help.practices' },
  { name: 'report', about: 'help.report' },
  { name: 'template', about: 'help.template' },
  { name: 'template strings', about: 'help.template.strings' },
  { name: 'export', about: 'help.export' },
];

/** Understood by every command, before or after its name. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '--json', about: 'help.option.json' },
  { flags: '--lang <nl|en>', about: 'help.option.lang' },
  { flags: '--inquiry <dir>', about: 'help.option.inquiry' },
];

export const commands: readonly CommandSpec[] = [
  {
    name: 'init',
    args: ['[dir]'],
    about: 'help.init',
    options: [{ flags: '--from <file>', about: 'help.init.from' }, force],
    examples: ['saniveld init saniveld-noord', 'saniveld init saniveld-noord --from inquiry.yaml'],
    load: () => import('./init.ts'),
  },
  {
    name: 'demo',
    args: [],
    about: 'help.demo',
    options: [
      { flags: '--dir <dir>', about: 'help.demo.dir' },
      { flags: '--force', about: 'help.demo.force' },
    ],
    examples: ['saniveld demo', 'saniveld demo --dir voorbeeld --lang nl'],
    load: () => import('./demo.ts'),
  },
  {
    name: 'interview',
    args: ['<template>'],
    about: 'help.interview',
    options: [{ flags: '--answers <file>', about: 'help.interview.answers' }],
    examples: [
      'saniveld interview core --answers answers.yaml',
      'saniveld interview core --answers - < answers.yaml',
    ],
    load: () => import('./interview.ts'),
  },
  {
    name: 'sessions list',
    args: [],
    about: 'help.sessions.list',
    options: [],
    examples: ['saniveld sessions', 'saniveld sessions list --json'],
    load: () => import('./sessions-list.ts'),
  },
  {
    name: 'sessions show',
    args: ['<session>'],
    about: 'help.sessions.show',
    options: [],
    examples: ['saniveld sessions show S003'],
    load: () => import('./sessions-show.ts'),
  },
  {
    name: 'practices list',
    args: [],
    about: 'help.practices.list',
    options: [{ flags: '--decisions', about: 'help.practices.list.decisions' }],
    examples: ['saniveld practices', 'saniveld practices list --decisions'],
    load: () => import('./practices-list.ts'),
  },
  {
    name: 'practices show',
    args: ['<practice>'],
    about: 'help.practices.show',
    options: [],
    examples: ['saniveld practices show "Koffie aan de deur"'],
    load: () => import('./practices-show.ts'),
  },
  {
    name: 'practices rename',
    args: ['<practice>', '<name>'],
    about: 'help.practices.rename',
    options: [],
    examples: ['saniveld practices rename "Koffie aan de deur" "Koffie op de stoep"'],
    load: () => import('./practices-rename.ts'),
  },
  {
    name: 'practices merge',
    args: ['<practice>', '<into>'],
    about: 'help.practices.merge',
    options: [],
    examples: ['saniveld practices merge "Koffie op de stoep" "Koffie aan de deur"'],
    load: () => import('./practices-merge.ts'),
  },
  {
    name: 'practices alias',
    args: ['<practice>', '<alias>'],
    about: 'help.practices.alias',
    options: [],
    examples: ['saniveld practices alias "Koffie aan de deur" "deurkoffie"'],
    load: () => import('./practices-alias.ts'),
  },
  {
    name: 'practices undo',
    args: ['<decision>'],
    about: 'help.practices.undo',
    options: [],
    examples: ['saniveld practices undo 1'],
    load: () => import('./practices-undo.ts'),
  },
  {
    name: 'trace',
    args: ['[practice]'],
    about: 'help.trace',
    options: [{ flags: '--round <round>', about: 'help.option.round' }],
    examples: ['saniveld trace', 'saniveld trace "Koffie aan de deur" --round 1'],
    load: () => import('./trace.ts'),
  },
  {
    name: 'search',
    args: ['<words...>'],
    about: 'help.search',
    options: [
      { flags: '--order <order>', about: 'help.search.order', choices: ['date', 'rank'] },
      {
        flags: '--purpose <purpose>',
        about: 'help.option.purpose-working',
        choices: ['working', 'shared', 'public'],
      },
    ],
    examples: ['saniveld search koffie', 'saniveld search "op zondag" --order rank'],
    load: () => import('./search.ts'),
  },
  {
    name: 'report session',
    args: ['<session>'],
    about: 'help.report.session',
    options: [
      { flags: '--for <alias>', about: 'help.report.session.for' },
      { ...purpose, about: 'help.report.session.purpose' },
      format,
      out,
      force,
    ],
    examples: ['saniveld report session S003', 'saniveld report session S003 --out give-back.md'],
    load: () => import('./report-session.ts'),
  },
  {
    name: 'report inquiry',
    args: [],
    about: 'help.report.inquiry',
    options: [
      { ...purpose, choices: ['working', 'shared', 'public'] },
      { flags: '--round <round>', about: 'help.option.round' },
      format,
      out,
      force,
    ],
    examples: ['saniveld report inquiry', 'saniveld report inquiry --purpose public --out report.md'],
    load: () => import('./report-inquiry.ts'),
  },
  ...templateCommands,
  {
    name: 'import',
    args: ['<files...>'],
    about: 'help.import',
    options: [{ flags: '--update', about: 'help.import.update' }],
    examples: ['saniveld import sessions/*.yaml', 'saniveld import all.jsonl --update'],
    load: () => import('./import.ts'),
  },
  {
    name: 'export transcripts',
    args: [],
    about: 'help.export.transcripts',
    options: [
      { ...purpose, choices: ['working', 'shared', 'public'] },
      { flags: '--format <format>', about: 'help.export.transcripts.format', choices: ['yaml', 'jsonl'] },
      { flags: '--out <file>', about: 'help.export.transcripts.out' },
      force,
    ],
    examples: ['saniveld export transcripts --purpose working --format jsonl --out all.jsonl'],
    load: () => import('./export-transcripts.ts'),
  },
  {
    name: 'doctor',
    args: [],
    about: 'help.doctor',
    options: [],
    examples: ['saniveld doctor'],
    load: () => import('./doctor.ts'),
  },
  {
    name: 'completion',
    args: ['<shell>'],
    about: 'help.completion',
    options: [],
    examples: ['saniveld completion bash >> ~/.bashrc'],
    load: () => import('./completion.ts'),
  },
];
