/** An inquiry of which nothing was declared: what a personal inquiry is before it has an inquiry.yaml. */
import { defaultLadder, type Inquiry } from '../../inquiry/inquiry.ts';

export const undeclared: Inquiry = {
  name: 'Saniveld',
  topic: {},
  languages: ['en'],
  frame: null,
  groups: [],
  roles: [],
  rounds: [],
  ladder: defaultLadder,
  practices: [],
};
