/** Names of practices: joined by decisions that are kept in order and can each be undone. */
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/messages/failure.ts';
import type { Store } from '../../../src/store/store.ts';
import { example, save, session, storeIn } from './a-session.ts';

const withNames = (...names: readonly string[]): Store => {
  const store = storeIn();
  save(store, [
    session({
      records: names.map((practice, index) => example({ practice, path: `example[${index + 1}]` })),
    }),
  ]);
  return store;
};
const known = (store: Store) => store.practices().map(({ name, aliases }) => [name, ...aliases]);
const told = (store: Store) => [...store.records({ words: false })].map(({ practice }) => practice);
const refusal = (work: () => void) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.params];
    throw error;
  }
  return 'none';
};

describe('practices', () => {
  it('are known by the name as first written, however it is spelt later', () => {
    const store = withNames('Boksschool', 'boksschool ', 'BOKSSCHOOL', 'Samentafel');
    expect(known(store)).toEqual([['Boksschool'], ['Samentafel']]);
    expect(told(store)).toEqual(['Boksschool', 'Boksschool', 'Boksschool', 'Samentafel']);
  });

  it('are renamed, merged and given aliases, also for names written later', () => {
    const store = withNames('Boksschool', 'Boksen', 'Samentafel');
    store.renamePractice('boksschool', 'Boksschool aan de overkant');
    store.mergePractice('Boksen', 'Boksschool');
    store.aliasPractice('Samentafel', 'Soep op woensdag');
    save(store, [session({ key: 'sani-2', records: [example({ practice: 'soep op Woensdag' })] })]);
    expect(known(store)).toEqual([
      ['Boksschool aan de overkant', 'Boksschool', 'Boksen'],
      ['Samentafel', 'Soep op woensdag'],
    ]);
    const bokken = 'Boksschool aan de overkant';
    expect(told(store)).toEqual([bokken, bokken, 'Samentafel', 'Samentafel']);
    expect(
      store.practiceDecisions().map(({ number, kind, practice, to }) => [number, kind, practice, to]),
    ).toEqual([
      [1, 'rename', 'Boksschool', bokken],
      [2, 'merge', 'Boksen', bokken],
      [3, 'alias', 'Samentafel', 'Soep op woensdag'],
    ]);
  });

  it('take back any decision, in any order, and keep that it was made', () => {
    const store = withNames('A', 'B', 'C');
    const before = known(store);
    store.mergePractice('A', 'B');
    store.renamePractice('B', 'D');
    store.mergePractice('D', 'C');
    expect(known(store)).toEqual([['C', 'B', 'D', 'A']].map((names) => expect.arrayContaining(names)));
    store.undoPracticeDecision(1);
    expect(told(store)).toEqual(['A', 'C', 'C']);
    store.undoPracticeDecision(3);
    expect(told(store)).toEqual(['A', 'D', 'C']);
    store.undoPracticeDecision(2);
    expect(known(store)).toEqual(before);
    expect(store.practiceDecisions().map(({ undone }) => undone)).toEqual([true, true, true]);
  });

  it('refuse a name that is unknown, taken, empty or their own, and a decision that is not there', () => {
    const store = withNames('A', 'B');
    store.aliasPractice('A', 'AA');
    expect(refusal(() => store.renamePractice('X', 'Y'))).toEqual(['unknown-practice', { name: 'X' }]);
    expect(refusal(() => store.renamePractice('A', 'b'))).toEqual([
      'practice-taken',
      { name: 'A', to: 'b', by: 'B' },
    ]);
    expect(refusal(() => store.aliasPractice('B', 'aa'))).toEqual([
      'practice-taken',
      { name: 'B', to: 'aa', by: 'A' },
    ]);
    expect(refusal(() => store.aliasPractice('A', 'AA'))).toEqual([
      'alias-known',
      { name: 'A', alias: 'AA' },
    ]);
    expect(refusal(() => store.aliasPractice('A', '  '))).toEqual(['practice-name-empty', {}]);
    expect(refusal(() => store.mergePractice('A', 'aa'))).toEqual(['practice-merge-itself', { name: 'A' }]);
    expect(refusal(() => store.undoPracticeDecision(9))).toEqual(['unknown-decision', { number: 9 }]);
    store.undoPracticeDecision(1);
    expect(refusal(() => store.undoPracticeDecision(1))).toEqual(['decision-undone', { number: 1 }]);
    store.renamePractice('A', 'a');
    expect(known(store)).toEqual([['a'], ['B']]);
  });

  it('begin with those that the inquiry declares, with their aliases and definition', () => {
    const declared = [
      {
        name: 'Samentafel',
        aliases: ['Soep'],
        definition: 'eten',
        core: 'samen',
        mayDiffer: 'soep',
        where: ['combi'],
      },
    ];
    const store = storeIn(':memory:', { declared });
    save(store, [session({ records: [example({ practice: 'soep' }), example({ practice: 'Ruilkast' })] })]);
    expect(store.practices()).toEqual([
      { ...declared[0] },
      { name: 'Ruilkast', aliases: [], definition: null, core: null, mayDiffer: null, where: [] },
    ]);
    expect(told(store)).toEqual(['Samentafel', 'Ruilkast']);
    store.renamePractice('Soep', 'Samen aan tafel');
    expect(store.practices()[0]).toMatchObject({
      name: 'Samen aan tafel',
      aliases: ['Samentafel', 'Soep'],
      core: 'samen',
    });
  });
});
