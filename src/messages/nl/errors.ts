/** Nederlands: wat er mis kan gaan met bestanden en met het gegevensbestand, wat doctor vindt, en wat u kunt doen. */
import type { errors as english } from '../en/errors.ts';

export const errors: Record<keyof typeof english, string> = {
  'error.file-missing': 'Het bestand {file} is er niet.',
  'error.file-missing.hint': 'Kijk of de naam klopt, en of u in de goede map staat.',
  'error.file-missing-near': 'Het bestand {name} is er niet; {near} wel.',
  'error.file-missing-near.hint': 'Typ {file} in plaats van {name}.',
  'error.file-missing-txt': 'Het bestand {name} is er niet; {near} wel, met .txt erachter.',
  'error.file-missing-txt.hint':
    'Geef het de naam {name}. Kies in Kladblok bij Opslaan als voor Alle bestanden.',
  'error.folder-missing': 'De map {folder} is er niet.',
  'error.folder-missing.hint': 'Maak eerst de map: mkdir -p {folder}',
  'error.file-forbidden': 'U mag {file} niet openen.',
  'error.file-forbidden.hint': 'Kijk wie dat wel mag: ls -l {file}',
  'error.file-is-folder': '{file} is een map, geen bestand.',
  'error.file-is-folder.hint': 'Noem een bestand uit die map.',
  'error.place-is-folder': '{file} is een map, en daar past geen bestand overheen.',
  'error.place-is-folder.hint': 'Noem een bestand in die map, bijvoorbeeld {file}/verslag.md',
  'error.place-forbidden': 'U mag in de map {folder} niet schrijven; {file} is niet geschreven.',
  'error.place-forbidden.hint': 'Kies een plek waar u wel mag schrijven, of kijk wie er mag: ls -ld {folder}',
  'error.not-a-folder': '{file} is niet te bereiken: een deel van het pad is een bestand en geen map.',
  'error.not-a-folder.hint': 'Kijk wat er in de weg staat: ls -l {folder}',
  'error.file-exists': '{file} bestaat al en is gelaten zoals het was.',
  'error.file-exists.hint':
    'Wilt u het vervangen, zet er dan --force bij. Een ander bestand noemt u met --out.',
  'error.file-not-utf8': '{file} is geen UTF-8-tekst: op regel {line} staan bytes die geen letters zijn.',
  'error.file-not-utf8.hint':
    'Open het in uw schrijfprogramma, kies Opslaan als, en bij codering UTF-8. Op Linux of een Mac kan het ook zo; gebruik daarna het nieuwe bestand: iconv -f WINDOWS-1252 -t UTF-8 {file} > {copy}',
  'error.file-utf16': '{file} is bewaard als UTF-16, wat Windows Unicode noemt; hier moet het UTF-8 zijn.',
  'error.file-utf16.hint':
    'Open het in uw schrijfprogramma, kies Opslaan als, en bij codering UTF-8. Op Linux of een Mac kan het ook zo; gebruik daarna het nieuwe bestand: iconv -f UTF-16 -t UTF-8 {file} > {copy}',
  'error.file-name-empty': 'De naam van een bestand is leeg.',
  'error.file-name-empty.hint': 'Typ op die plek de naam van het bestand, tussen de aanhalingstekens.',
  'error.file-changed': 'Iemand anders heeft {file} intussen veranderd; het is gelaten zoals het nu is.',
  'error.file-changed.hint':
    'Typ dezelfde opdracht nog eens: die gaat dan uit van wat er nu in het bestand staat.',
  'error.file-protected': '{file} is tegen wijzigen beschermd en is gelaten zoals het was.',
  'error.file-protected.hint': 'Als u het mag veranderen: chmod u+w {file}',
  'error.file-too-large': '{file} zou groter worden dan dit systeem toestaat; het is niet geschreven.',
  'error.file-too-large.hint':
    'Kijk hoe groot een bestand hier mag zijn: ulimit -f   Wat er al stond, is er nog.',
  'error.out-is-source':
    '{file} wordt hiervoor gelezen; het resultaat kan er niet voor in de plaats komen, ook niet met --force.',
  'error.out-is-source.hint': 'Noem een ander bestand bij --out.',
  'error.out-is-dash': 'Een resultaat kan niet naar een bestand dat - heet.',
  'error.out-is-dash.hint':
    'Laat --out weg om het op het scherm te zien, of om het door te geven met een pipe of >. Komt er altijd een bestand van, dan kan: --out /dev/stdout',
  'error.disk-full': 'De schijf is vol; {file} kon niet worden geschreven. Wat er al stond, is er nog.',
  'error.disk-full.hint': 'Maak ruimte en typ dezelfde opdracht nog eens. Wat er over is: df -h {folder}',
  'error.place-read-only': '{file} kan niet worden geschreven: van deze schijf kunt u alleen lezen.',
  'error.place-read-only.hint': 'Kies een plek waar u wel mag schrijven, bijvoorbeeld met --out ~/verslag.md',
  'error.name-too-long': 'De naam {file} is te lang voor dit systeem.',
  'error.name-too-long.hint': 'Kies een kortere naam.',
  'error.file-failed': '{file} kon niet worden gelezen of geschreven ({reason}).',
  'error.file-failed.hint': 'Bekijk het bestand en de map: ls -l {folder}',
  'error.output-failed': 'Het antwoord kon niet worden weggeschreven ({reason}); wat bewaard was, is er nog.',
  'error.output-failed.hint': 'Laat het naar een andere plek gaan, of maak ruimte. Wat er over is: df -h .',
  'error.inquiry-is-file': '{file} is een bestand; een onderzoek is een map.',
  'error.inquiry-is-file.hint': 'Noem de map waar inquiry.yaml in staat: --inquiry {folder}',
  'error.inquiry-gone': 'In {folder} zijn gesprekken verzameld, maar inquiry.yaml is er niet meer.',
  'error.inquiry-gone.hint':
    'Zet inquiry.yaml terug. Van een kopie: saniveld init {folder} --from KOPIE.yaml   (wat verzameld is blijft)',
  'error.inquiry-missing': 'In {folder} is geen onderzoek: er staat geen inquiry.yaml.',
  'error.inquiry-missing.hint': 'Begin er een: saniveld init {folder}',

  'error.review-which': 'Er wachten meer gesprekken op een terugblik: {sessions}.',
  'error.review-which.hint': 'Noem er een: saniveld review {session}',
  'error.inquiry-nowhere': 'Hier is geen onderzoek: er is geen inquiry.yaml in deze map of erboven.',
  'error.inquiry-nowhere.hint': 'Ga naar de map van uw onderzoek: cd MAP; of zeg erbij welke: --inquiry MAP',
  'error.inquiry-below': 'Hier is geen onderzoek: er is geen inquiry.yaml in deze map of erboven.',
  'error.inquiry-below.hint':
    'In {folders} {count|is er een|zijn er wel}: cd {folder}; of zeg erbij welke: --inquiry {folder}',
  'error.store-missing': 'Er is nog niets verzameld: het gegevensbestand {file} is er niet.',
  'error.store-missing.hint':
    'Het ontstaat bij het eerste gesprek: saniveld interview; of bij de eerste import: saniveld import BESTAND',
  'error.store-moved': '{file} staat niet meer waar het stond: de map is verplaatst, hernoemd of weggehaald.',
  'error.store-moved.hint': 'Zet de map terug; wat er daarna is verteld, wordt dan alsnog bewaard.',
  'error.store-locked': 'Een ander programma schrijft in {file} en was niet op tijd klaar.',
  'error.store-locked.hint': 'Laat het klaar zijn of sluit het af, en typ dezelfde opdracht nog eens.',
  'error.store-locked-by':
    'Een ander programma schrijft in {file} en was niet op tijd klaar: {program} (proces {process}).',
  'error.store-locked-by.hint':
    'Laat het klaar zijn of sluit het af; dit laat zien wat het is: ps -p {process}',
  'error.session-held': 'Gesprek {session} staat open in een ander venster (proces {process}).',
  'error.session-taken':
    'Gesprek {session} is hier niet meer open: het is in een ander venster geopend, of uit de gegevens gehaald. Dit is niet bewaard.',
  'error.session-taken.hint': 'saniveld sessions list',
  'error.session-held.hint':
    'Ga daar verder, of sluit het daar eerst; dit laat zien wat het is: ps -p {process}',
  'error.store-newer': '{file} is gemaakt door een nieuwere Saniveld (versie {version}; deze kent {newest}).',
  'error.store-newer.hint': 'Zet de nieuwste erop: npm install --global saniveld',
  'error.store-not-a-database': '{file} is geen gegevensbestand, of het begin ervan is beschadigd.',
  'error.store-not-a-database.hint':
    'Zet er een reservekopie voor terug, of haal het weg: mv {file} {file}.vreemd',
  'error.store-foreign': '{file} is een database, maar niet van Saniveld.',
  'error.store-foreign.hint':
    'Haal het weg: mv {file} {file}.vreemd   (of noem een ander onderzoek met --inquiry MAP)',
  'error.store-damaged': '{file} is beschadigd.',
  'error.store-damaged.hint':
    'Zet een reservekopie terug: saniveld backup list, en dan saniveld backup restore BESTAND. Zonder: mv {file} {file}.beschadigd, en neem de transcripten opnieuw op.',
  'error.store-read-only': 'U mag niet schrijven in {file}; er is niets veranderd.',
  'error.store-read-only.hint': 'Kijk wie dat wel mag: ls -ld {folder} {file}*',
  'error.store-wal-read-only':
    'In {file} staan wijzigingen die nog niet zijn afgerond, en in de map mag u niet schrijven; daarom is het hier niet te lezen.',
  'error.store-wal-read-only.hint': 'Kopieer alle delen ervan naar een map van uzelf: cp {file}* .',
  'error.store-cannot-open': '{file} is niet te openen als gegevensbestand.',
  'error.store-cannot-open.hint': 'Kijk of het een bestand is in een map die u mag openen: ls -ld {file}',
  'error.store-unreadable':
    '{file} kon niet worden gelezen of geschreven ({reason}). Misschien gaat de schijf stuk.',
  'error.store-unreadable.hint': 'Kopieer het naar een andere schijf: cp {file} {file}-wal ~',
  'error.no-sqlite':
    'SQLite, waarin bewaard wordt wat mensen vertelden, kan hier niet starten: het is niet gebouwd voor deze computer en deze Node. Daar is een C++-compiler voor nodig.',
  'error.no-sqlite.hint':
    'Installeer een compiler (Debian, Ubuntu: apt install build-essential; macOS: xcode-select --install), en dan: cd "{folder}" && {command}',
  'error.sqlite-too-old':
    'Deze installatie heeft SQLite {version}; om gegevens veilig te bewaren is {needed} of nieuwer nodig.',
  'error.sqlite-too-old.hint': 'Installeer opnieuw: npm install --global saniveld',

  'error.practice-taken': '{to} is al een naam van {by}.',
  'error.practice-taken.hint': 'Is het dezelfde praktijk: saniveld practices merge "{name}" "{to}"',
  'error.alias-known': '{alias} is al een naam van {name}.',
  'error.alias-known.hint': 'Bekijk al haar namen: saniveld practices show "{name}"',
  'error.practice-name-empty': 'Een praktijk heeft een naam nodig.',
  'error.practice-name-empty.hint':
    'Typ de naam tussen aanhalingstekens: saniveld practices rename "oude naam" "nieuwe naam"',
  'error.practice-merge-itself':
    '{name} kan niet met zichzelf worden samengevoegd: beide namen zijn van dezelfde praktijk.',
  'error.practice-merge-itself.hint': 'Kijk hoe ze heten: saniveld practices list',
  'error.unknown-decision': 'Er is geen besluit {number} over praktijken.',
  'error.unknown-decision.hint': 'Kijk welke er zijn: saniveld practices list --decisions',
  'error.decision-undone': 'Besluit {number} was al teruggenomen.',
  'error.decision-undone.hint': 'Kijk welke nog gelden: saniveld practices list --decisions',

  'doctor.sound':
    '{file} is in orde: {sessions} {sessions|gesprek|gesprekken}, {answers} {answers|rij|rijen} met antwoorden. Elk antwoord is met een controlegetal nagekeken, en wat rapporten vertellen met de antwoorden; notities en de gegevens van een gesprek hebben geen controlegetal.',
  'doctor.structure': 'De opbouw van het bestand is beschadigd: {detail}',
  'doctor.references':
    '{count} {count|rij verwijst|rijen verwijzen} in {table} naar iets dat er niet meer is.',
  'doctor.chain':
    '{session}: het antwoord bij {path} is niet wat er is bewaard; het is buiten Saniveld om veranderd, of beschadigd.',
  'doctor.chain-end': '{session}: de laatste antwoorden ontbreken.',
  'doctor.index': 'De zoekindex klopt niet met de antwoorden.',
  'doctor.unreadable': 'Een deel van het bestand is niet te lezen: {reason}',
  'doctor.pending':
    'Naast het gegevensbestand staan {bytes} bytes in {file}-wal. Wie het gegevensbestand kopieert, moet dat ook meenemen.',
};
