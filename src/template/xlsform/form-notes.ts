/** What in the cells of a form should be looked at, though it comes in: faults of a formula, a language without a code. */
import type { FormProblem } from './form-problem.ts';
import { codeIn, localCodes } from './languages.ts';
import type { Form } from './read-form.ts';
import { ownColumn } from './workbook.ts';

const faultOfFormula = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

export const formNotes = (form: Form): readonly FormProblem[] => {
  const faulty = (['survey', 'choices'] as const).flatMap((sheet) =>
    form[sheet].flatMap(({ cells, number }) =>
      [...cells].flatMap(([column, text]): readonly FormProblem[] =>
        column !== ownColumn && faultOfFormula.test(text.trim())
          ? [
              {
                code: 'faulty-formula',
                cell: form.cellAt(sheet, number, column),
                params: { text: text.trim() },
              },
            ]
          : [],
      ),
    ),
  );
  const unknown = form.languages
    .filter(({ code, heading }) => localCodes.test(code) && codeIn(heading) !== code)
    .map(({ code, heading }): FormProblem => {
      const column = heading === '' ? 'label' : `label::${heading}`;
      const params = { code, column, heading: heading === '' ? 'English' : heading };
      return { code: 'language-without-code', cell: form.cellAt('survey', 1, column), params };
    });
  return [...unknown, ...faulty];
};

export const withoutDoubles = (notes: readonly FormProblem[]): readonly FormProblem[] => [
  ...new Map(notes.map((note) => [JSON.stringify([note.code, note.cell, note.params]), note])).values(),
];
