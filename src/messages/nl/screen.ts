/** Nederlands: het schrijfscherm rond een vraag: de kop, de toetsen, het menu en de bladen. */
import type { screen as english } from '../en/screen.ts';

export const screen: Record<keyof typeof english, string> = {
  'screen.saved': 'bewaard {time}',
  'screen.unsaved': 'NIET bewaard',
  'screen.done': 'Alles is gevraagd',
  'screen.minutes': '{minutes} min',
  'screen.minutes.of': '{minutes} van {planned} min',
  'screen.people': '{count} mensen',

  'screen.key.on': 'verder',
  'screen.key.back': 'terug',
  'screen.key.note': 'notitie',
  'screen.key.more': 'meer',
  'screen.key.close': 'sluiten',

  'screen.menu': 'Wat wilt u doen?',
  'screen.menu.tick': 'Vink aan: {text}',
  'screen.menu.untick': 'Haal het vinkje weg: {text}',
  'screen.menu.skip': 'Deze vraag overslaan',
  'screen.menu.overview': 'Naar een andere vraag',
  'screen.menu.headline': 'De kernzin geven, in één regel',
  'screen.menu.who': 'Zeggen wie dit vertelt',
  'screen.menu.editor': 'In mijn eigen tekstprogramma schrijven',
  'screen.menu.language': 'Continue in English',
  'screen.menu.help': 'Hulp',
  'screen.menu.rest': 'Even pauze: de klok staat stil',
  'screen.menu.leave': 'Stoppen voor nu; alles blijft bewaard',

  'screen.note': 'Notitie voor uzelf',
  'screen.noted': 'Genoteerd.',
  'screen.headline.ask': '{headline} (mag leeg blijven)',
  'screen.headline.kept': 'De kernzin is genoteerd. Ga verder met het antwoord.',

  'screen.skip': 'Deze vraag overslaan',
  'screen.skip.row': 'Overslaan: {item}',
  'screen.skip.row.why':
    'Waarom? Een woord is genoeg; de andere komen nog. Alleen Enter: toch niet overslaan.',
  'screen.skip.why': 'Waarom? Een woord is genoeg. Alleen Enter: geen reden.',
  'screen.skip.needed': 'Hier is een antwoord nodig. Waarom niet? Een woord is genoeg.',
  'screen.empty': 'Hier staat nog niets. Verdergaan?',
  'screen.empty.cleared': 'Hier staat nu niets meer. Verdergaan?',
  'screen.empty.needed': 'Hier staat nog niets, en er is een antwoord nodig.',
  'screen.empty.skip': 'Verder zonder antwoord',
  'screen.empty.why': 'Verder, en zeggen waarom',
  'screen.empty.keep': 'Verder; wat er stond, blijft',
  'screen.empty.take': 'Weghalen wat er stond',
  'screen.empty.stay': 'Hier blijven',

  'screen.overview': 'Naar welke vraag?',
  'screen.overview.now': '{question} (nu)',
  'screen.overview.answered': 'beantwoord',
  'screen.overview.half-typed': 'half getypt',
  'screen.overview.passed': 'overgeslagen',
  'screen.overview.no-more': 'geen meer',

  'screen.who': 'Wie vertelt dit?',
  'screen.who.all': 'Allemaal',

  'screen.rest': 'Even pauze',
  'screen.rest.saved': 'Alles is bewaard en de klok staat stil. Enter: verder waar u was.',
  'screen.rest.unsaved': 'De klok staat stil. Enter: verder waar u was.',
  'screen.editor.same': 'Er is niets veranderd: de tekst is zoals hij was.',
  'screen.editor.unread':
    'Wat uit het tekstprogramma terugkwam, is hier niet te lezen; het staat in {file}. De tekst is zoals hij was.',
  'screen.editor.failed':
    'Het tekstprogramma stopte met een fout. Wat het schreef, staat hier, en in {file}.',

  'screen.refused.needed': 'Hier is een antwoord nodig. Typ het, of sla de vraag over: Esc, dan Overslaan.',
  'screen.refused.too-few-turns':
    'Er horen er minstens {least} te zijn. Ga door, of sla de rest over: Esc, dan Overslaan.',
  'screen.refused.not-here': 'Die vraag is er nu niet in dit gesprek.',

  'screen.help': 'Hulp',
  'screen.help.next': 'Ctrl+D: hier klaar, naar de volgende vraag',
  'screen.help.enter': 'Enter of Ctrl+D: dit nemen en naar de volgende vraag',
  'screen.help.back': 'Shift+Tab: naar de vraag hiervoor',
  'screen.help.note': 'Tab: een notitie voor uzelf; nog eens Tab: terug naar het antwoord',
  'screen.help.undo': 'Ctrl+Z: ongedaan maken; Ctrl+Y: toch weer wel',
  'screen.help.menu':
    'Esc: overslaan, een doorvraag aanvinken, naar een andere vraag, taal, pauze, stoppen voor nu',
  'screen.help.interrupt': 'Twee keer Ctrl+C: meteen stoppen; alles blijft bewaard',
  'screen.help.list':
    'In een lijst: de pijltjes of een nummer, dan Enter; spatie vinkt aan waar het er meer mogen zijn',
  'screen.help.quote':
    'Letterlijk gezegd: een regel die met " begint, of drie woorden of meer tussen aanhalingstekens; bij de terugblik vraagt u of dat geciteerd mag worden',
  'screen.help.caret': 'Onderaan staat soms ^D: dat is Ctrl+D.',
  'screen.help.saved': 'Alles wat u typt, is meteen bewaard.',
};
