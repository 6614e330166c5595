/** Nederlands: wat wie vertelt op een tweede scherm ziet. */
import type { show as english } from '../en/show.ts';

export const show: Record<keyof typeof english, string> = {
  'show.waiting': 'Zodra er een gesprek begint, staat hier de vraag.',
  'show.place': 'deel {part} van {parts}',
  'show.again': 'Nog een {each}?',
  'show.asked': '{place}: {question}',
  'show.pause': 'Even pauze',
  'show.swap': 'Nu andersom',
  'show.over': 'Dank u wel voor het vertellen.',
  'show.unseen': 'Het gesprek is hier even niet te zien. Het gaat gewoon door en komt vanzelf terug.',
  'show.close': 'Druk op q om dit venster te sluiten.',
};
