/** The order of the files: what waits longest begins first, so that no core is idle at the end; units last, as they share. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const folders = [/\/test\/endurance\//, /\/test\/contract\//, /\/test\/(?!unit\/)/];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = folders.findIndex((folder) => folder.test(moduleId));
  return rank < 0 ? folders.length : rank;
};

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((some, others) => rankOf(some) - rankOf(others));
  }
}
