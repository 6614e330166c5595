/** The commands of those who write question templates, in the order of their work. */
import type { CommandSpec } from './command.ts';
import { force, out } from './options.ts';

export const templateCommands: readonly CommandSpec[] = [
  {
    name: 'template list',
    args: [],
    about: 'help.template.list',
    options: [],
    examples: ['saniveld template list'],
    load: () => import('./template-list.ts'),
  },
  {
    name: 'template show',
    args: ['<template>'],
    about: 'help.template.show',
    options: [],
    examples: ['saniveld template show core'],
    load: () => import('./template-show.ts'),
  },
  {
    name: 'template new',
    args: ['<id>'],
    about: 'help.template.new',
    options: [{ ...out, about: 'help.template.new.out' }, force],
    examples: ['saniveld template new street-talk', 'saniveld template new straatgesprek --lang nl'],
    load: () => import('./template-new.ts'),
  },
  {
    name: 'template check',
    args: ['<files...>'],
    about: 'help.template.check',
    options: [],
    examples: ['saniveld template check my-template.yaml'],
    load: () => import('./template-check.ts'),
  },
  {
    name: 'template walk',
    args: ['<file>'],
    about: 'help.template.walk',
    options: [{ flags: '--answers <file>', about: 'help.interview.answers' }],
    examples: ['saniveld template walk my-template.yaml --answers answers.yaml'],
    load: () => import('./template-walk.ts'),
  },
  {
    name: 'template test',
    args: ['[files...]'],
    about: 'help.template.test',
    options: [
      { flags: '--coverage', about: 'help.template.test.coverage' },
      { flags: '--write', about: 'help.template.test.write' },
      { flags: '--force', about: 'help.template.test.force' },
    ],
    examples: [
      'saniveld template test my-template.yaml --coverage',
      'saniveld template test my-template.yaml --write',
    ],
    load: () => import('./template-test.ts'),
  },
  {
    name: 'template print',
    args: ['<template>'],
    about: 'help.template.print',
    options: [
      { flags: '--format <format>', about: 'help.template.print.format', choices: ['md', 'html'] },
      out,
      force,
    ],
    examples: ['saniveld template print core', 'saniveld template print core --format html --out core.html'],
    load: () => import('./template-print.ts'),
  },
  {
    name: 'template graph',
    args: ['<template>'],
    about: 'help.template.graph',
    options: [
      { flags: '--format <format>', about: 'help.template.graph.format', choices: ['text', 'mermaid'] },
      out,
      force,
    ],
    examples: [
      'saniveld template graph site-visit',
      'saniveld template graph my-template.yaml --format mermaid --out graph.mmd',
    ],
    load: () => import('./template-graph.ts'),
  },
  {
    name: 'template diff',
    args: ['<old>', '<new>'],
    about: 'help.template.diff',
    options: [],
    examples: [
      'saniveld template diff before.yaml my-template.yaml',
      'saniveld template diff site-visit my-site-visit.yaml',
    ],
    load: () => import('./template-diff.ts'),
  },
  {
    name: 'template export',
    args: ['<template>'],
    about: 'help.template.export',
    options: [
      { flags: '--to <format>', about: 'help.template.export.to', choices: ['xlsform'] },
      { ...out, about: 'help.template.export.out' },
      force,
    ],
    examples: [
      'saniveld template export core --to xlsform',
      'saniveld template export my-template.yaml --to xlsform --out form.xlsx',
    ],
    load: () => import('./template-export.ts'),
  },
  {
    name: 'template import',
    args: ['<file>'],
    about: 'help.template.import',
    options: [{ ...out, about: 'help.template.new.out' }, force],
    examples: [
      'saniveld template import form.xlsx',
      'saniveld template import form.xlsx --out my-template.yaml',
    ],
    load: () => import('./template-import.ts'),
  },
  {
    name: 'template strings export',
    args: ['<template>'],
    about: 'help.template.strings.export',
    options: [
      { flags: '--add <languages>', about: 'help.template.strings.export.add' },
      {
        flags: '--separator <separator>',
        about: 'help.template.strings.export.separator',
        choices: ['comma', 'semicolon'],
      },
      out,
      force,
    ],
    examples: [
      'saniveld template strings export site-visit --add fr --out site-visit.csv',
      'saniveld template strings export my-template.yaml --separator semicolon --out texts.csv',
    ],
    load: () => import('./template-strings-export.ts'),
  },
  {
    name: 'template strings import',
    args: ['<template>', '<file>'],
    about: 'help.template.strings.import',
    options: [
      { flags: '--out <file>', about: 'help.template.strings.import.out' },
      { flags: '--force', about: 'help.template.strings.import.force' },
    ],
    examples: [
      'saniveld template strings import my-template.yaml texts.csv',
      'saniveld template strings import site-visit site-visit.csv --out templates/site-visit.yaml',
    ],
    load: () => import('./template-strings-import.ts'),
  },
];
