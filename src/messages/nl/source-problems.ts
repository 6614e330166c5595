/** Nederlands: waarom een bestand niet te lezen is zoals het er staat (als JSON of als YAML), en wat u dan typt. */
import type { sourceProblems as english } from '../en/source-problems.ts';

export const sourceProblems: Record<keyof typeof english, string> = {
  'problem.walk-file-empty': 'Er staat niets in dit proefbestand.',
  'problem.walk-file-empty.hint': 'Verwijder het, en laat --write er een nieuw maken.',
  'problem.file-empty': 'Er staat niets in dit bestand.',
  'problem.file-empty.hint': 'Bewaar het nog eens met de tekst erin, of laat het weg uit de opdracht.',
  'problem.is-transcript': 'Dit is een transcript, en hier hoort een ander bestand.',
  'problem.is-transcript.hint': 'saniveld import BESTAND',
  'problem.is-template': 'Dit is een vragenlijst, en hier hoort een ander bestand.',
  'problem.is-template.hint': 'saniveld template check BESTAND',
  'problem.is-inquiry': 'Dit is een onderzoek (inquiry.yaml), en hier hoort een ander bestand.',
  'problem.is-inquiry.hint': 'saniveld init MAP --from BESTAND',
  'problem.too-deep': 'Dit zit te diep in elkaar om te lezen.',
  'problem.too-deep.hint':
    'Haal lagen weg: in een bestand van Saniveld staan er geen honderd lijsten of blokken in elkaar.',
  'problem.control-character':
    'Hier staat een teken dat niet te tonen is; het is bewaard als �, net als zulke tekens erna.',
  'problem.control-character.hint': 'Typ dat teken opnieuw, of haal het weg.',
  'problem.double-key': 'De sleutel "{key}" staat hier voor de tweede keer.',
  'problem.double-key.hint': 'Haal een van de twee weg, of geef hem een andere naam.',
  'problem.missing-dash':
    'De sleutel "{key}" staat hier opnieuw; wat opnieuw begint, begint met een streepje.',
  'problem.missing-dash.hint': '{instead}',

  'problem.json-syntax': 'Dit is geen waarde die JSON kent.',
  'problem.json-syntax.hint':
    'Schrijf tekst tussen dubbele aanhalingstekens, of een getal, true, false, null, een lijst [ ] of een blok met sleutels.',
  'problem.json-key': 'Hier hoort een sleutel tussen dubbele aanhalingstekens.',
  'problem.json-key.hint': 'Schrijf de sleutel tussen dubbele aanhalingstekens, en dan een dubbele punt.',
  'problem.json-colon': 'Er ontbreekt een dubbele punt achter de sleutel.',
  'problem.json-colon.hint': 'Zet een dubbele punt tussen de sleutel en de waarde.',
  'problem.json-comma-or-end': 'Hier ontbreekt een komma of een haakje sluiten.',
  'problem.json-comma-or-end.hint': 'Zet er een komma bij, of sluit de lijst met ] of het blok met }.',
  'problem.json-last-comma': 'Er staat een komma te veel voor dit haakje.',
  'problem.json-last-comma.hint': 'Haal de komma weg.',
  'problem.json-open-string':
    'Deze tekst heeft op zijn eigen regel geen dubbel aanhalingsteken aan het eind.',
  'problem.json-open-string.hint':
    'Sluit de tekst af met een dubbel aanhalingsteken; een nieuwe regel erin schrijft u als \\n.',
  'problem.json-escape': 'Er staat een backslash in deze tekst die JSON niet kent.',
  'problem.json-escape.hint': 'Schrijf een backslash als \\\\.',
  'problem.json-ends-early': 'De tekst houdt op voor het laatste haakje sluiten.',
  'problem.json-ends-early.hint': 'Is het bestand wel heel? Haal het nog eens op, of sluit elk haakje.',
  'problem.json-after-end': 'Er volgt nog iets na het einde van de waarde.',
  'problem.json-after-end.hint':
    'Zet meer waarden samen in een lijst, of elk op een eigen regel in een .jsonl-bestand.',

  'problem.yaml-syntax': 'YAML kan dit niet lezen: {text}',
  'problem.yaml-syntax.hint':
    'Zet de tekst tussen dubbele aanhalingstekens, of kijk hoe ver de regel inspringt.',
  'problem.yaml-tab': 'Deze regel springt in met een tab.',
  'problem.yaml-tab.hint': 'Haal de tab weg, en typ er spaties voor in de plaats.',
  'problem.yaml-indent': 'Deze regel springt anders in dan de regels eromheen.',
  'problem.yaml-indent.hint': 'Laat regels die bij elkaar horen in dezelfde kolom beginnen.',
  'problem.yaml-tab-near': 'Deze regel springt in met een tab.',
  'problem.yaml-tab-near.hint':
    'Typ in plaats daarvan {spaces} {spaces|spatie|spaties}: dan staat deze regel recht onder "{like}" van regel {line}.',
  'problem.yaml-tab-left': 'Deze regel springt in met een tab.',
  'problem.yaml-tab-left.hint':
    'Haal de tab weg: dan begint deze regel helemaal links, onder "{like}" van regel {line}.',
  'problem.yaml-indent-near': 'Deze regel springt anders in dan de regels eromheen.',
  'problem.yaml-indent-near.hint':
    'Zet er {spaces} {spaces|spatie|spaties} voor: dan staat deze regel recht onder "{like}" van regel {line}.',
  'problem.yaml-indent-left': 'Deze regel springt anders in dan de regels eromheen.',
  'problem.yaml-indent-left.hint': 'Begin deze regel helemaal links, onder "{like}" van regel {line}.',
  'problem.yaml-list-without-key': 'Boven deze lijst ontbreekt de sleutel "{key}".',
  'problem.yaml-list-without-key.hint':
    'Typ op een eigen regel hierboven, met {spaces} {spaces|spatie|spaties} ervoor: {key}:',
  'problem.yaml-list-without-key-left': 'Boven deze lijst ontbreekt de sleutel "{key}".',
  'problem.yaml-list-without-key-left.hint': 'Typ op een eigen regel hierboven, helemaal links: {key}:',
  'problem.yaml-list-under-text': 'Boven deze lijst ontbreekt een sleutel, zoals probes.',
  'problem.yaml-list-under-text.hint':
    'Zet de sleutel op een eigen regel hierboven. Hoort dit bij de tekst, typ dan {key}: | en zet alles eronder, elke regel verder naar rechts.',
  'problem.yaml-hard-space': 'Hier staat een vaste spatie (uit Word of een mail).',
  'problem.yaml-hard-space.hint': 'Haal die weg, en typ waar nodig een gewone spatie.',
  'problem.yaml-apostrophe':
    'YAML ziet de apostrof aan voor een aanhalingsteken dat niet wordt gesloten: {text}',
  'problem.yaml-apostrophe.hint': '{instead}',
  'problem.yaml-question-mark': 'YAML ziet het vraagteken aan voor het begin van een sleutel: {text}',
  'problem.yaml-question-mark.hint': '{instead}',
  'problem.yaml-no-comma': 'Voor de volgende sleutel ontbreekt een komma.',
  'problem.yaml-no-comma.hint': '{instead}',
  'problem.yaml-probe-cut':
    'Een komma breekt een vraag hier af; wat volgt wordt een vraag op zichzelf: {text}',
  'problem.yaml-probe-cut.hint': '{instead}',
  'problem.yaml-colon-in-lines':
    'Er staat een dubbele punt in deze tekst, en YAML ziet wat ervoor staat aan voor een sleutel.',
  'problem.yaml-colon-in-lines.hint': 'Typ {key}: | en zet de tekst eronder, elke regel verder naar rechts.',
  'problem.yaml-text-goes-on': 'Deze regel heeft geen sleutel met een dubbele punt: {text}',
  'problem.yaml-text-goes-on.hint':
    'Hoort hij bij de tekst erboven? Typ {key}: | en zet de tekst eronder, elke regel verder naar rechts.',
  'problem.yaml-no-colon-near': 'Er staat geen dubbele punt achter de sleutel: {text}',
  'problem.yaml-no-colon-near.hint': '{instead}',
  'problem.empty-key': 'Er staat hier niets achter "{key}".',
  'problem.empty-key.hint': 'Schrijf achter {key}: wat er moet staan.',
  'problem.option-as-key': 'Een optie heeft een value en een label; "{text}" is hier een sleutel.',
  'problem.option-as-key.hint': '- {instead}',
  'problem.yaml-no-space-after-dash': 'Er staat geen spatie achter het streepje: {text}',
  'problem.yaml-no-space-after-dash.hint': '{instead}',
  'problem.yaml-first-character':
    'Een tekst kan alleen tussen aanhalingstekens met dit teken beginnen: {text}',
  'problem.yaml-first-character.hint': 'Zet de hele tekst tussen dubbele aanhalingstekens.',
  'problem.yaml-escape': 'Er staat een backslash in deze tekst die YAML niet kent: {text}',
  'problem.yaml-escape.hint':
    'Zet de tekst tussen enkele aanhalingstekens, of schrijf de backslash twee keer.',
  'problem.yaml-alias':
    'YAML ziet {text} aan voor een verwijzing naar een andere plek, en dat mag hier niet.',
  'problem.yaml-alias.hint':
    'Zet de tekst tussen dubbele aanhalingstekens; schrijf voluit waar u naar wilde verwijzen.',
  'problem.yaml-anchor': 'YAML ziet {text} aan voor een anker, en dan valt het eerste woord weg.',
  'problem.yaml-anchor.hint': 'Zet de tekst tussen dubbele aanhalingstekens.',
  'problem.yaml-tag': 'YAML ziet het eerste woord van {text} aan voor een YAML-merk, en dan valt het weg.',
  'problem.yaml-tag.hint': 'Zet de tekst tussen dubbele aanhalingstekens.',
  'problem.version-number':
    'De versie {text} is voor andere programma’s een getal, en wordt daar anders gelezen.',
  'problem.version-number.hint': 'version: "{text}"',
  'problem.yaml-comment-in-text':
    'YAML ziet wat er na # komt aan voor een opmerking, en dan valt het weg: {text}',
  'problem.yaml-comment-in-text.hint':
    'Zet de tekst tussen dubbele aanhalingstekens; is het wel een opmerking, zet dan een spatie achter #.',
  'problem.yaml-split-at-comma': 'Dit staat los tussen de accolades, zonder dubbele punt: {text}',
  'problem.yaml-split-at-comma.hint':
    'Een komma breekt de tekst hier af: zet de hele tekst tussen dubbele aanhalingstekens. Na een sleutel komen een dubbele punt en een spatie.',
  'problem.yaml-colon-in-text':
    'Er staat een dubbele punt in deze tekst, en YAML ziet wat ervoor staat aan voor een sleutel: {text}',
  'problem.yaml-colon-in-text.hint': 'Zet de tekst tussen dubbele aanhalingstekens.',
  'problem.yaml-bracket-in-text':
    'Er staat een haakje in deze tekst, en YAML ziet het aan voor een lijst of een blok: {text}',
  'problem.yaml-bracket-in-text.hint': 'Zet de tekst tussen dubbele aanhalingstekens.',
  'problem.yaml-extra-bracket': 'Dit haakje sluit niets af: {text}',
  'problem.yaml-extra-bracket.hint':
    'Haal het weg; zet tekst met een haakje erin tussen dubbele aanhalingstekens.',
  'problem.yaml-unquoted-condition':
    'Tussen { en } moet een voorwaarde tussen dubbele aanhalingstekens staan: {text}',
  'problem.yaml-unquoted-condition.hint': '{instead}',
  'problem.yaml-half-quoted': 'Maar een deel van deze voorwaarde staat tussen aanhalingstekens: {text}',
  'problem.yaml-half-quoted.hint': '{instead}',
  'problem.yaml-colon-in-condition': 'Een dubbele punt betekent niets in een voorwaarde: {text}',
  'problem.yaml-colon-in-condition.hint': 'Typ daar = of een ander teken.',
  'problem.yaml-exclamation': '{text} kan hier niet; in een voorwaarde is dat het woord not, met haakjes.',
  'problem.yaml-exclamation.hint': 'Typ {instead}',
  'problem.yaml-curly-quotes':
    'Deze aanhalingstekens komen uit een tekstverwerker, en YAML ziet ze aan voor letters: {text}',
  'problem.yaml-curly-quotes.hint': 'Typ rechte: "…"',
  'problem.yaml-open-bracket': 'Dit haakje wordt niet gesloten, of te laat: {text}',
  'problem.yaml-open-bracket.hint':
    'Sluit het haakje, en zet tekst met een , : # of een haakje erin tussen dubbele aanhalingstekens.',
  'problem.yaml-open-quote': 'Dit aanhalingsteken wordt niet gesloten: {text}',
  'problem.yaml-open-quote.hint': '{instead}',
  'problem.yaml-stray-quote': 'Deze tekst eindigt met een aanhalingsteken, maar begint er niet mee.',
  'problem.yaml-stray-quote.hint': 'Typ ook " waar de tekst begint, of haal dit weg.',
  'problem.yaml-after-quote': 'De tekst tussen aanhalingstekens is afgelopen, maar er volgt nog iets: {text}',
  'problem.yaml-after-quote.hint':
    'Zet de hele tekst tussen dubbele aanhalingstekens; een apostrof tussen enkele aanhalingstekens schrijft u twee keer.',
  'problem.yaml-block-header': 'Achter | of > kan op dezelfde regel niets anders staan: {text}',
  'problem.yaml-block-header.hint':
    'Begin de tekst op de volgende regel, ingesprongen; of zet hem tussen dubbele aanhalingstekens als hij met dat teken begint.',
  'problem.yaml-no-space': 'Er staat geen spatie achter de dubbele punt: {text}',
  'problem.yaml-no-space.hint': 'Zet een spatie tussen de dubbele punt en wat erna komt.',
  'problem.yaml-no-colon':
    'Deze regel heeft geen sleutel met een dubbele punt, en hoort bij geen tekst: {text}',
  'problem.yaml-no-colon.hint': 'Zet er een sleutel met een dubbele punt voor, of haal de regel weg.',
  'problem.yaml-key-is-no-word': 'Een sleutel moet een woord zijn, geen lijst of blok.',
  'problem.yaml-key-is-no-word.hint':
    'Schrijf één woord voor de dubbele punt; zet tekst die met een haak begint tussen dubbele aanhalingstekens.',
  'problem.yaml-directive': 'Regels die met % beginnen kunnen hier niet: {text}',
  'problem.yaml-directive.hint': 'Haal deze regel weg.',
  'problem.yaml-several-documents': 'Hier begint een tweede document; er mag er maar één in een bestand.',
  'problem.yaml-several-documents.hint': 'Zet wat volgt in een eigen bestand.',
};
