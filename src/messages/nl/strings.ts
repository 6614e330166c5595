/** Nederlands: teksten voor vertalers. */
import type { strings as english } from '../en/strings.ts';

export const strings: Record<keyof typeof english, string> = {
  'strings.kind.template.title': 'titel van de vragenlijst',
  'strings.kind.template.purpose': 'waar het gesprek voor is',
  'strings.kind.labels.define': 'naam van de fase verwonderen',
  'strings.kind.labels.discover': 'naam van de fase verkennen',
  'strings.kind.labels.dream': 'naam van de fase verbeelden',
  'strings.kind.labels.design': 'naam van de fase vormgeven',
  'strings.kind.labels.destiny': 'naam van de fase verwezenlijken',
  'strings.kind.phase.title': 'titel van een fase',
  'strings.kind.phase.say': 'wat de begeleider zegt als een fase begint',
  'strings.kind.question.ask': 'wat de begeleider vraagt',
  'strings.kind.question.help': 'aanwijzing voor de begeleider alleen',
  'strings.kind.question.say': 'wat de begeleider zegt voor de vraag',
  'strings.kind.question.probes': 'vraag om mee door te vragen',
  'strings.kind.question.message': 'wat u zegt als het antwoord niet kan kloppen',
  'strings.kind.option.label': 'antwoord om uit te kiezen',
  'strings.kind.repeat.each': 'hoe zo’n beurt heet, als in “nog een voorbeeld?”',
  'strings.kind.repeat.ask': 'wat de begeleider vraagt voor de volgende',
  'strings.kind.repeat.over': 'onderdeel dat langs komt',

  'strings.exported': '{file} is geschreven: {count|1 tekst|{count} teksten}, met kolommen voor {languages}.',
  'strings.exported.separator':
    'Zet uw rekenblad alles in één kolom? Schrijf het dan met --separator semicolon',
  'strings.exported.next': 'Komt het terug: saniveld template strings import {template} {file}',
  'strings.fresh': '{file}: {added|1 tekst|{added} teksten} erbij, {replaced} vervangen.',
  'strings.unchanged': '{file}: in het blad staat wat al in de vragenlijst stond; er is niets geschreven.',
  'strings.copied': '{file} is geschreven; in het blad staat wat al in de vragenlijst stond.',
  'strings.new-language': 'Nieuwe taal: {languages}.',
  'strings.untranslated': 'Nog zonder tekst in {language}: {count} van de {total} ({keys}).',
  'strings.untranslated.more': '{keys} en nog {more}',
  'strings.ignored-columns': 'Kolommen die geen taal zijn, bleven buiten beschouwing: {columns}.',
  'strings.missing-rows':
    'Niet in het blad, en dus {count|gebleven zoals hij was: 1 tekst|gebleven zoals ze waren: {count} teksten} ({keys}).',
  'strings.empty-cells':
    'Leeg in het blad, en dus {count|gebleven zoals hij was: 1 tekst|gebleven zoals ze waren: {count} teksten}. Een tekst weghalen doet u in de vragenlijst zelf.',
  'strings.next': 'Kijk of alles klopt: saniveld template check {file}',
  'strings.faulty':
    '{file}: {count|één ding|{count} dingen} te herstellen in het blad. Er is niets geschreven.',
  'strings.would-replace':
    '{count|Eén tekst is|{count} teksten zijn} in het blad anders dan in de vragenlijst. Er is niets geschreven.',
  'strings.would-replace.one': '{key} ({language})',
  'strings.would-replace.template': 'vragenlijst',
  'strings.would-replace.sheet': 'blad',
  'strings.would-replace.hint': 'Wilt u wat in het blad staat, voeg dan --force toe',
  'strings.would-replace.more': '… en nog {count}',

  'strings.problem.no-key-column':
    'In de eerste rij staat geen kolom “key”; daaraan is elke tekst te herkennen. De rij begint met “{heading}”.',
  'strings.problem.no-key-column.hint': 'zet boven de kolom met de namen van de teksten: key',
  'strings.problem.no-language-column': 'In de eerste rij staat geen kolom met een taal.',
  'strings.problem.no-language-column.hint':
    'zet boven elke kolom met teksten de taal, bijvoorbeeld: {languages}',
  'strings.problem.double-column': 'Boven twee kolommen staat “{language}”.',
  'strings.problem.double-column.hint': 'haal er één weg',
  'strings.problem.too-many-cells': 'Deze rij heeft {count} cellen, en er zijn {width} kolommen.',
  'strings.problem.too-many-cells.hint':
    'zet een tekst met een komma of puntkomma erin tussen dubbele aanhalingstekens',
  'strings.problem.no-key': 'Bij de tekst “{text}” staat geen naam in de kolom “key”.',
  'strings.problem.no-key.hint': 'neem de naam over uit het blad zoals u het kreeg',
  'strings.problem.double-key': '“{key}” staat hier en op regel {first}.',
  'strings.problem.double-key.hint': 'houd één van de twee rijen',
  'strings.problem.unknown-key': 'De vragenlijst heeft geen tekst “{key}”.',
  'strings.problem.unknown-key.hint': 'haal de rij weg, of neem de naam over uit het blad zoals u het kreeg',
  'strings.problem.unknown-key-near': 'De vragenlijst heeft geen tekst “{key}”. Bedoelt u “{nearest}”?',
  'strings.problem.unknown-key-near.hint': 'typ: {nearest}',
  'strings.problem.control-character':
    'In de tekst in {language} staat na “{text}” een teken dat niemand ziet.',
  'strings.problem.control-character.hint': 'typ de tekst in die cel opnieuw',

  'error.csv-not-utf8': '{file} is niet als UTF-8 bewaard; letters met accenten zouden verloren gaan.',
  'error.csv-not-utf8.hint':
    'In het rekenblad: Opslaan als, en kies “CSV UTF-8” (LibreOffice: Tekst-CSV, UTF-8).',
  'error.csv-is-workbook': '{file} is een werkmap, geen CSV-bestand.',
  'error.csv-is-workbook.hint':
    'In het rekenblad: Opslaan als, en kies “CSV UTF-8” (LibreOffice: Tekst-CSV, UTF-8).',
  'error.csv-quotes': '{file}:{line}  De dubbele aanhalingstekens van een tekst in deze rij kloppen niet.',
  'error.csv-quotes.hint':
    'Schrijf een dubbel aanhalingsteken in een tekst twee keer, en één aan elk eind: "ze zei ""ja"""',
  'error.strings-language': '{language} is geen taalcode.',
  'error.strings-language.hint': 'Twee letters, bijvoorbeeld: --add fr   (meer talen: --add fr,de)',
  'error.strings-shipped': '{template} hoort bij Saniveld en wordt niet op zijn eigen plek veranderd.',
  'error.strings-shipped.hint': 'Schrijf het naar een eigen bestand: voeg --out {template}.yaml toe',
  'error.strings-unsafe':
    'De teksten zijn niet zo in {file} te zetten dat er precies staat wat u bedoelt. Er is niets geschreven.',
  'error.strings-unsafe.hint': 'Zet ze er met de hand in, en kijk met: saniveld template check {file}',
};
