/** Nederlands: wat op het schrijfscherm wordt beantwoord: lijsten, roosters, teksten. */
import type { screenFields as english } from '../en/screen-fields.ts';

export const screenFields: Record<keyof typeof english, string> = {};
