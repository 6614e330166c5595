/** Nederlands: proefgesprekken van vragenlijsten. */
import type { walks as english } from '../en/walks.ts';

export const walks: Record<keyof typeof english, string> = {
  'problem.is-walk': 'Dit is een bestand met proefgesprekken; hier hoort een ander soort bestand.',
  'problem.is-walk.hint': 'saniveld template test BESTAND',
  'problem.walk-is-transcript': 'Dit is een transcript, geen proefgesprek: er staat niet in wat u verwacht.',
  'problem.walk-is-transcript.hint':
    'Zet het onder walks: met een name:, of geef het een andere naam dan .walk.yaml en probeer het met: saniveld template walk VRAGENLIJST --answers BESTAND',
  'problem.walk-other-template':
    'Deze proefgesprekken horen bij de vragenlijst "{name}", maar staan naast "{template}".',
  'problem.walk-other-template.hint': 'template: {template}',
  'problem.walk-unknown-question': 'In de vragenlijst staat geen vraag "{name}".',
  'problem.walk-unknown-question.hint':
    'Typ de id van een vraag, of of zoals voorbeeld[1].verhaal voor een vraag in een herhaling.',
  'problem.walk-unknown-question-near': 'In de vragenlijst staat geen vraag "{name}".',
  'problem.walk-unknown-question-near.hint': 'Typ {instead} in plaats van {name}.',
  'problem.walk-not-computed': 'Bij "{name}" wordt niets uitgerekend.',
  'problem.walk-not-computed.hint': 'Noem een vraag van het type computed, of haal deze regel weg.',

  'problem.walk-record-words': 'Zeg van elk gegeven van welk soort het is, en wat erin staat.',
  'problem.walk-record-words.hint': 'Schrijf het zo: - {record: example, practice: Koffie aan de deur}',
  'problem.walk-record-kind': 'Hier staat alleen een soort; er hoort een gegeven.',
  'problem.walk-record-kind.hint': '{record: {kind}}',

  'walks.not-asked': '{path} werd verwacht, maar wordt niet gevraagd.',
  'walks.not-asked-hidden': '{path} werd verwacht, maar blijft verborgen: de vraag komt alleen als {when}',
  'walks.also-asked': '{path} wordt ook gevraagd, en dat werd niet verwacht.',
  'walks.asked-in-other-order': 'Als vraag {nth} werd {expected} verwacht, maar het is {got}.',
  'walks.not-hidden': '{path} zou verborgen blijven, maar wordt gevraagd.',
  'walks.not-there-to-hide': '{path} zou verborgen blijven, maar daar komt het gesprek niet langs.',
  'walks.also-hidden': '{path} blijft ook verborgen, en dat werd niet verwacht.',
  'walks.not-refused': 'Het antwoord op {question} zou geweigerd worden ({code}), maar het mag.',
  'walks.refused-otherwise': '{question} zou geweigerd worden om {expected}, maar de reden is {got}:',
  'walks.also-refused': '{question} wordt geweigerd ({code}), en dat werd niet verwacht:',
  'walks.says-otherwise': 'Bij {question} zou staan “{expected}”, maar er staat “{got}”.',
  'walks.computed-differs': '{name} zou {expected} zijn, maar is {got}.',
  'walks.not-computed': '{name} zou {expected} zijn, maar heeft geen waarde.',
  'walks.computed-unexpectedly': '{name} zou geen waarde hebben, maar is {got}.',
  'walks.record-count':
    'Er {expected|werd 1 gegeven|werden {expected} gegevens} verwacht, maar er {got|komt er 1|komen er {got}}: {turns}.',
  'walks.record-count-none':
    'Er {expected|werd 1 gegeven|werden {expected} gegevens} verwacht, maar er komt er geen.',
  'walks.record-kind':
    'Er werd een gegeven van het soort {expected} verwacht, maar {path} levert er een van het soort {got}.',
  'walks.capture-differs': '{name} van {path} zou “{expected}” zijn, maar is “{got}”.',
  'walks.capture-missing': '{name} van {path} zou “{expected}” zijn, maar heeft geen waarde.',
  'walks.capture-unexpected': '{name} van {path} zou geen waarde hebben, maar is “{got}”.',

  'walks.ok': 'zoals verwacht: {name}',
  'walks.differs': 'NIET zoals verwacht: {name}',
  'walks.expects-nothing': '(verwacht alleen dat er niets geweigerd wordt; zeg meer onder expect:)',
  'walks.none': 'nog geen proefgesprekken',
  'walks.none.hint': 'saniveld template test {file} --write',
  'walks.summary': '{passed|1 proefgesprek|{passed} proefgesprekken} zoals verwacht, {failed} niet.',
  'walks.summary.faulty': 'In {count|1 bestand|{count} bestanden} is iets te herstellen.',

  'walks.coverage': 'bereikt: {percent} %',
  'walks.coverage.questions': 'vragen gesteld: {reached} van {total}',
  'walks.coverage.options': 'keuzes gekozen: {reached} van {total}',
  'walks.coverage.turns': 'herhalingen leeg, en met meer beurten: {reached} van {total}',
  'walks.coverage.branches': 'voorwaarden beide kanten op: {reached} van {total}',
  'walks.missed.question': 'De vraag {name} wordt nooit gesteld.',
  'walks.missed.option': 'De keuze {value} bij {name} wordt nooit gekozen.',
  'walks.missed.item': 'Bij {name} komt {value} nooit aan de beurt.',
  'walks.missed.none': 'Bij {name} blijft het nooit leeg.',
  'walks.missed.several': 'Bij {name} komt nooit een tweede beurt.',
  'walks.missed.when.true': 'Of {name} aan de beurt komt: dit is nooit waar: {part}',
  'walks.missed.when.false': 'Of {name} aan de beurt komt: dit is altijd waar: {part}',
  'walks.missed.check.true': 'Bij {name} voldoet geen antwoord aan: {part}',
  'walks.missed.check.false': 'Bij {name} wordt nooit een antwoord geweigerd om: {part}',
  'walks.missed.computed.true': 'Bij het berekenen van {name} is dit nooit waar: {part}',
  'walks.missed.computed.false': 'Bij het berekenen van {name} is dit altijd waar: {part}',

  'walks.proposed.name': 'voorstel {number}: {what}',
  'walks.reaches.first': 'begint bij {name}',
  'walks.reaches.question': 'komt bij {name}',
  'walks.reaches.option': '{name} is {value}',
  'walks.reaches.item': '{name} gaat langs {value}',
  'walks.reaches.none': '{name} blijft leeg',
  'walks.reaches.several': '{name} met meer beurten',
  'walks.reaches.when.true': '{name} omdat {part}',
  'walks.reaches.when.false': '{name} zonder dat {part}',
  'walks.reaches.check.true': '{name}: een antwoord dat mag',
  'walks.reaches.check.false': '{name}: een antwoord dat geweigerd wordt',
  'walks.reaches.computed.true': '{name} berekend als {part}',
  'walks.reaches.computed.false': '{name} berekend zonder dat {part}',
  'walks.proposed.header':
    'Voorgestelde proefgesprekken: zo werkt de vragenlijst nu. Lees ze na: is dit wat u bedoelt? Geef ze dan een eigen naam.',
  'walks.filler.text': 'Iets wat verteld werd.',
  'walks.filler.skip': 'kwam niet ter sprake',
  'walks.written':
    '{count|1 proefgesprek is|{count} proefgesprekken zijn} voorgesteld en in {file} gezet; lees {count|het|ze} na.',
  'walks.nothing-to-write':
    'Er is niets voor te stellen: de proefgesprekken die er zijn, bereiken alles wat te bereiken is.',
  'walks.unreached.always-true': '{what} (dit is altijd waar)',
  'walks.unreached.always-false': '{what} (dit is nooit waar)',
  'walks.unreached.not-found': '{what} (er zijn geen antwoorden gevonden die daar komen: kan het wel?)',

  'error.walks-shipped':
    'De vragenlijst {name} hoort bij Saniveld; daar worden geen proefgesprekken naast gezet.',
  'error.walks-shipped.hint':
    'Kopieer ze naar een eigen bestand (het origineel is {file}) en noem dat: saniveld template test mijn-{name}.yaml --write',
  'error.walks-exist': '{file} is er al, en blijft zoals het is.',
  'error.walks-exist.hint':
    'Voeg --force toe: wat wordt voorgesteld, komt achter wat er staat, en dat blijft zoals het is.',
  'error.walks-with-faults':
    'Er is eerst iets te herstellen in de proefgesprekken; daarna zijn er nieuwe voor te stellen.\n{details}',
  'error.walks-with-faults.hint': 'saniveld template test {file}',
  'error.walk-no-template': 'In {file} staat niet bij welke vragenlijst de proefgesprekken horen.',
  'error.walk-no-template.hint': 'Begin het bestand met een regel als template: site-visit',
};
