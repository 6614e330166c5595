/** Nederlands: het schrijfscherm rond een vraag: de kop, de toetsen, het menu en de bladen. */
import type { screen as english } from '../en/screen.ts';

export const screen: Record<keyof typeof english, string> = {};
