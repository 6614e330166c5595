/** An inquiry that declares all that an interview may ask about, and what it takes to hold one in it. */

import { surroundingsOf } from '../../src/commands/steps/surroundings-of.ts';
import { readInquiry } from '../../src/inquiry/read-inquiry.ts';
import type { Language } from '../../src/messages/speech.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import type { Beginning } from '../unit/faces/screen/scene/facilitator.ts';
import { now } from './context-in.ts';
import { smallInquiry } from './small-inquiry.ts';

/** None of its rounds runs now, so that the round is asked. */
const text = `inquiry: Proef
topic: {nl: Buren, en: Neighbours}
languages: [nl, en]
frame:
  sampling: census
  settings: [{id: combi-01, name: Kerkstraat}, {id: combi-02, name: Dorpsplein}, {id: combi-03, name: Molenweg}]
groups: [{id: carers, name: {nl: mantelzorgers, en: carers}}, {id: elders, name: {nl: ouderen, en: older people}}]
roles: [{id: resident, name: {nl: bewoner, en: resident}, side: concerned}, {id: nurse, name: {nl: wijkverpleegkundige, en: district nurse}, side: partner}]
rounds: [{id: "1", from: 2025-01-10, to: 2025-12-20}]
`;

/** A new folder with it. */
export const settledInquiry = (): string => smallInquiry({ 'inquiry.yaml': text });

export const toHold = (source: string, language: Language): Beginning => {
  const template = readTemplate(source).value;
  const inquiry = readInquiry(text).value;
  if (template === null || inquiry === null) throw new Error('it cannot be read');
  return {
    ...{ template, inquiry, language, setting: 'combi-02' },
    surroundings: surroundingsOf(inquiry, now, []),
  };
};
