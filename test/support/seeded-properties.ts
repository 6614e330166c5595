/** Every property takes the one seed, so that a run of CI is repeated as it was. */
import fc from 'fast-check';
import { seed } from './seed.ts';

fc.configureGlobal({ seed });
