/** Nederlands: twee versies van een vragenlijst naast elkaar. */
import type { diff as english } from '../en/diff.ts';

export const diff: Record<keyof typeof english, string> = {
  'diff.head': '{template}: {old} → {new}',
  'diff.same': 'De twee bestanden zijn tot op de letter gelijk.',
  'diff.only-layout':
    'Niets dat ertoe doet: alleen opmerkingen, opmaak of sleutels die met x- beginnen zijn anders.',
  'diff.only-version': 'Alleen het versienummer is anders; verder is er niets veranderd.',
  'diff.raise-version':
    'De versie is nog steeds {version}, terwijl de inhoud veranderd is: hoog het nummer op, dan blijft te zien welke vragen er gesteld zijn.',
  'diff.kept':
    'Wat verzameld is, blijft zoals het is en kan gewoon verder: elk gesprek houdt de vragenlijst waarmee het begon.',
  'diff.none-breaking': 'Niets breekt met wat er verzameld is.',
  'diff.weight.breaking': 'BREEKT MET EERDERE ANTWOORDEN: {count}',
  'diff.weight.wording': 'IN ANDERE WOORDEN GEVRAAGD: {count}',
  'diff.weight.safe': 'VEILIG: {count}',
  'diff.was': 'was: {text}',
  'diff.now': 'nu: {text}',
  'diff.names-gone': 'Zet {names} terug; dan kan {key} blijven zoals het was.',
  'diff.template': 'de vragenlijst',
  'diff.part.phase': 'het deel {id}',
  'diff.part.repeat': 'de herhaling {id}',
  'diff.part.question': 'de vraag {id}',

  'diff.what.changed': '{id}: {key} is anders',
  'diff.what.added': '{id}: {key} is nieuw',
  'diff.what.removed': '{id}: {key} is weg',
  'diff.what.part-added': '{part} is nieuw',
  'diff.what.part-removed': '{part} is weg',
  'diff.what.part-moved': '{part}: van {old} naar {new}',
  'diff.what.part-renamed': '{part}: heette {old}',
  'diff.what.order': '{id}: andere volgorde van {key}',
  'diff.what.option-added': '{id}: keuze {option} is nieuw',
  'diff.what.option-removed': '{id}: keuze {option} is weg',
  'diff.what.option-renamed': '{id}: keuze {old} is nu {new}',
  'diff.what.option-label': '{id}: {key} van keuze {option} is anders',

  'diff.why.other-template':
    'Voor het programma zijn dit twee vragenlijsten: de antwoorden komen niet bij elkaar, en een transcript bij de oude wordt geweigerd.',
  'diff.why.other-template.hint': 'Laat staan: template: {old}',
  'diff.why.version': 'Het versienummer is veranderd.',
  'diff.why.first-language': 'Teksten zonder vertaling zijn voortaan in een andere taal te lezen.',
  'diff.why.language-more': 'Het gesprek kan nu in een taal meer.',
  'diff.why.language-gone':
    'Wie de vragen eerst in deze taal kreeg, krijgt ze nu in de eerste taal van de lijst.',
  'diff.why.alias-gone': 'Een transcript dat de vragenlijst zo noemt, wordt nu geweigerd.',
  'diff.why.alias-gone.hint': 'Laat {old} staan onder aliases:',
  'diff.why.alias-more': 'De vragenlijst heeft er een naam bij.',
  'diff.why.behind-the-scenes': 'Wat mensen gevraagd wordt, verandert hier niet door.',
  'diff.why.heard-otherwise': 'Mensen horen iets anders rond de vragen; de antwoorden houden hun betekenis.',
  'diff.why.asked-otherwise': 'Het wordt anders gevraagd; de antwoorden blijven in één kolom.',
  'diff.why.asked-otherwise.hint':
    'Vraagt u nu iets anders? Geef dat dan een eigen id, en laat de oude vraag zoals hij was.',
  'diff.why.translated': 'Er is een vertaling bij gekomen; daarin is het nog niemand gevraagd.',
  'diff.why.asked-of-others':
    'Anderen krijgen de vraag dan eerst. De antwoorden zijn niet samen te tellen, en een antwoord dat eerst goed was, kan nu geweigerd worden omdat de vraag verborgen is.',
  'diff.why.asked-of-others.hint': 'Laat de voorwaarde staan, of maak die alleen ruimer: {old} or …',
  'diff.why.asked-of-fewer':
    'Minder mensen krijgen de vraag dan eerst. De antwoorden zijn niet samen te tellen, en een antwoord dat eerst goed was, kan nu geweigerd worden omdat de vraag verborgen is.',
  'diff.why.asked-of-fewer.hint': 'Stel de vraag zoals eerst, en zet de voorwaarde bij een nieuwe vraag.',
  'diff.why.asked-of-more': 'Meer mensen krijgen de vraag dan eerst; alle eerdere antwoorden blijven goed.',
  'diff.why.needed-of-more':
    'Meer mensen krijgen de vraag dan eerst, en een antwoord is hier verplicht: een transcript zonder dat antwoord wordt nu geweigerd.',
  'diff.why.needed-of-more.hint': 'Haal required: true weg (of bij een herhaling at_least:).',
  'diff.why.accepts-other': 'Een antwoord dat eerst goed was, kan nu geweigerd worden.',
  'diff.why.accepts-other.hint': 'Laat staan: {key}: {old}',
  'diff.why.accepts-less': 'Een antwoord dat eerst goed was, kan nu geweigerd worden.',
  'diff.why.accepts-less.hint': 'Laat {key} zoals het was, of stel strengere eisen bij een nieuwe vraag.',
  'diff.why.accepts-more': 'Er mag meer dan eerst; alle eerdere antwoorden blijven goed.',
  'diff.why.other-record':
    'Wat hier verteld wordt, komt niet meer op dezelfde plek in hetzelfde gegeven: van eerder en later is geen som te maken.',
  'diff.why.other-record.hint': 'Laat het zoals het was, en zet er een nieuwe vraag of herhaling naast.',
  'diff.why.record-more':
    'Er komt meer in de gegevens dan eerst; in die van eerdere gesprekken staat het niet.',
  'diff.why.answered-otherwise':
    'Het wordt op een ander moment beantwoord, en misschien door een ander: live door de verteller, na afloop door de begeleider.',
  'diff.why.order': 'Het komt op een ander moment in het gesprek; de antwoorden blijven in één kolom.',
  'diff.why.phase-renamed': 'Onder de id van dit deel wordt niets bewaard.',
  'diff.why.other-place':
    'Eerdere antwoorden staan op een andere plek dan latere, en een transcript zoals eerst wordt geweigerd.',
  'diff.why.other-place.hint': 'Zet het terug, of maak een nieuwe vraag met een eigen id.',
  'diff.why.asks-more': 'Er is meer te vertellen; in eerdere gesprekken staat het er gewoon niet.',
  'diff.why.needed': 'Een transcript zonder dit antwoord was eerst goed en wordt nu geweigerd.',
  'diff.why.needed.hint': 'Haal required: true weg (of bij een herhaling at_least:).',
  'diff.why.gone': 'De kolom houdt hier op, en een transcript met een antwoord hierop wordt nu geweigerd.',
  'diff.why.gone.hint':
    'Laat de vraag staan. Heet ze alleen anders? Zet dan bij de nieuwe: renamed_from: {id}',
  'diff.why.gone-repeat.hint': 'Laat de herhaling staan, onder dezelfde naam: repeat: {id}',
  'diff.why.gone-phase.hint': 'Laat de vragen staan; dat mag ook in een ander deel.',
  'diff.why.said-no-more': 'Mensen horen dit niet meer.',
  'diff.why.moved': 'Het staat op een andere plek in het gesprek; de antwoorden blijven in één kolom.',
  'diff.why.more-turns': 'Een transcript met minder beurten was eerst goed en wordt nu geweigerd.',
  'diff.why.more-turns.hint': 'Laat at_least zoals het was; een lage grens kan geen kwaad.',
  'diff.why.other-rows':
    'De beurten gaan over iets anders: eerdere en latere horen niet naast elkaar, en eerdere beurten worden geweigerd.',
  'diff.why.other-rows.hint': 'Laat het zoals het was, en maak er een nieuwe herhaling naast.',
  'diff.why.renamed':
    'Door renamed_from komen de twee kolommen bij elkaar; een transcript noemt de vraag voortaan bij de nieuwe naam.',
  'diff.why.other-type':
    'Eerdere antwoorden zijn van een andere soort dan latere: ze passen niet in één kolom.',
  'diff.why.other-type.hint': 'Laat staan: type: {old}, of maak een nieuwe vraag met een eigen id.',
  'diff.why.more-room': 'Er is meer ruimte voor het antwoord; eerdere antwoorden passen erin.',
  'diff.why.id-reused':
    'Dit zijn de woorden van een andere vraag: eerdere antwoorden onder deze id gaan over iets anders.',
  'diff.why.id-reused.hint': 'Laat elke vraag haar eigen id houden; verander alleen de volgorde.',
  'diff.why.other-headline': 'Eerdere kernzinnen zijn van een andere soort en komen niet bij de latere.',
  'diff.why.other-headline.hint': 'Laat staan: headline: {old}',
  'diff.why.headline-gone':
    'De kernzin wordt niet meer gevraagd, en een transcript waar er een in staat wordt geweigerd.',
  'diff.why.headline-gone.hint': 'Laat staan: headline: {old}',
  'diff.why.counted-otherwise': 'Eerdere en latere waarden in deze kolom zijn op een andere manier berekend.',
  'diff.why.counted-otherwise.hint': 'Laat dit staan, en bereken de nieuwe waarde onder een eigen id.',
  'diff.why.suggested-otherwise': 'Wat er al staat, stuurt het antwoord.',
  'diff.why.privacy':
    'Wat alleen voor de begeleider is, blijft uit gegevens en verslagen: met eerdere en latere antwoorden gebeurt niet hetzelfde.',
  'diff.why.privacy.hint': 'Laat het zoals het was, en maak een nieuwe vraag met een eigen id.',
  'diff.why.other-scale': 'Hetzelfde cijfer zegt op een andere schaal iets anders.',
  'diff.why.other-scale.hint': 'Laat staan: {key}: {old}, of maak een nieuwe vraag met een eigen id.',
  'diff.why.joined-no-more': 'Antwoorden onder de vroegere naam komen niet meer bij deze kolom.',
  'diff.why.joined-no-more.hint': 'Laat staan: renamed_from: {old}',
  'diff.why.joined': 'Antwoorden onder de vroegere naam komen bij deze kolom.',
  'diff.why.option-renamed':
    'In eerdere antwoorden staat de oude waarde, en die heeft geen label meer; een transcript ermee wordt geweigerd.',
  'diff.why.option-renamed.hint': 'Laat staan: value: {old}',
  'diff.why.chooses-more': 'Er is meer te kiezen; alle eerdere antwoorden blijven goed.',
  'diff.why.other-order':
    'Een volgorde van meer is een andere volgorde: eerste van vier is niet eerste van drie.',
  'diff.why.other-order.hint': 'Maak een nieuwe vraag met een eigen id.',
  'diff.why.option-gone':
    '“{option}” in eerdere antwoorden heeft geen label meer, en een transcript ermee wordt geweigerd.',
  'diff.why.option-gone.hint': 'Laat de keuze staan; het label mag zeggen dat ze niet meer gebruikt wordt.',
  'diff.why.label-otherwise': 'Mensen kiezen op andere woorden; de waarde in de gegevens blijft.',
  'diff.why.label-otherwise.hint': 'Betekent het nu iets anders? Geef het dan een eigen waarde.',
  'diff.why.label-reused':
    'Dit label hoorde bij een andere waarde: in eerdere antwoorden betekent “{option}” iets anders.',
  'diff.why.label-reused.hint': 'Laat elke waarde haar eigen label houden; verander alleen de volgorde.',
};
