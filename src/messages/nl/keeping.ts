/** Dutch: backups, restoring, merging, and what doctor says about what is kept. */
export const keeping = {
  'backup.made':
    'Reservekopie gemaakt en nagekeken: {file} ({sessions} {sessions|gesprek|gesprekken}, {answers} {answers|rij|rijen} met antwoorden).',
  'backup.thinned':
    '{count|Eén oudere reservekopie is|{count} oudere reservekopieën zijn} opgeruimd: de tien nieuwste blijven, één per dag van de laatste maand, en één per maand daarvoor. Een reservekopie waarvoor u zelf een bestand noemde, blijft altijd.',
  'backup.none': 'Er zijn nog geen reservekopieën.',
  'backup.none.hint': 'Maak er een: saniveld backup',
  'backup.column.file': 'bestand',
  'backup.column.at': 'gemaakt',
  'backup.column.size': 'grootte',
  'backup.column.sessions': 'gesprekken',
  'backup.column.answers': 'antwoorden',
  'backup.size': '{megabytes} MB',
  'backup.unreadable': 'niet te lezen',
  'backup.list.hint': 'De nieuwste terugzetten: saniveld backup restore {file}',
  'backup.restore.about':
    '{file} komt in de plaats van alles wat hier verzameld is. Wat er nu is, wordt eerst als reservekopie bewaard.',
  'backup.restore.type': 'Typ {word} om door te gaan:',
  'backup.restore.word': 'terugzetten',
  'backup.restore.not': 'Er is niets teruggezet; alles is zoals het was.',
  'backup.restored':
    '{file} is teruggezet: {sessions} {sessions|gesprek|gesprekken}, {answers} {answers|rij|rijen} met antwoorden.',
  'backup.restored.before':
    'Daarvoor waren het {sessions} {sessions|gesprek|gesprekken}, {answers} {answers|rij|rijen} met antwoorden.',
  'backup.restored.kept': 'Wat er was, is bewaard: {file}',
  'backup.restored.erased':
    'In de reservekopie stonden nog woorden van {people}, die zich sindsdien {count|heeft|hebben} teruggetrokken; ze zijn opnieuw gewist.',
  'backup.restored.consent':
    '{person} stond na de reservekopie minder toe, en dat blijft gelden: toestemming blijft {consent} ({sessions}).',
  'backup.restored.consent-all':
    'Wat {person} daarna zei over alles wat verteld is, blijft gelden: niet meer dan {consent}.',
  'backup.restored.quotes':
    '{count|Eén zin is daarna als citaat geweigerd en blijft|{count} zinnen zijn daarna als citaat geweigerd en blijven} dat.',
  'backup.restored.unknown':
    'Het gegevensbestand dat er was, kon niet gelezen worden. Wie zich sinds de reservekopie terugtrok, is dus alleen uit andere reservekopieën bekend, en wie sindsdien minder toestond helemaal niet. Kijk het na: saniveld people list',
  'error.backup-empty': '{file} is leeg: er is niets om terug te zetten.',
  'error.backup-empty.hint': 'Kijk welke reservekopieën er zijn: saniveld backup list',
  'error.backup-foreign':
    '{file} is geen reservekopie van Saniveld, of het begin ervan is beschadigd; er is niets teruggezet.',
  'error.backup-foreign.hint': 'Kijk welke reservekopieën er zijn: saniveld backup list',
  'error.backup-exists': '{file} is er al en is zo gelaten.',
  'error.backup-exists.hint': 'Om het te vervangen: saniveld backup --force {file}',
  'error.backup-is-data': '{file} is het gegevensbestand zelf; een reservekopie heeft een andere naam nodig.',
  'error.backup-is-data.hint': 'Laat de naam weg: saniveld backup',
  'error.backup-not-whole': 'Er is geen reservekopie gemaakt: de kopie van {file} is niet heel.',
  'error.backup-not-whole.hint': 'Kijk wat er mis is: saniveld doctor',
  'error.backup-mistyped': '{name} is geen naam van een bestand; bedoelde u {near}?',
  'error.backup-mistyped.hint':
    'saniveld backup {near}   (of geef het bestand een einde: saniveld backup {name}.db)',
  'error.backup-missing': 'Er is geen reservekopie {file}.',
  'error.backup-missing.hint': 'Kijk welke er zijn: saniveld backup list',
  'error.backup-damaged': '{file} is beschadigd en is niet teruggezet.',
  'error.backup-damaged.hint': 'Kies een andere: saniveld backup list',
  'error.restore-itself': '{file} is het gegevensbestand zelf.',
  'error.restore-itself.hint': 'Kijk welke reservekopieën er zijn: saniveld backup list',
  'error.restore-needs-yes':
    'Zonder terminal kan niemand gevraagd worden of {file} in de plaats mag komen van wat er is.',
  'error.restore-needs-yes.hint': 'saniveld backup restore {file} --yes',
  'error.restore-in-use': '{file} staat open in een ander venster of programma; er is niets veranderd.',
  'error.restore-in-use.hint': 'Sluit dat (een gesprek: /pauze) en typ dezelfde opdracht opnieuw.',
  'error.erase-again-failed':
    'In {file} staan woorden van iemand die zich terugtrok, en die konden niet uit de kopie gehaald worden ({reason}); er is niets veranderd.',
  'error.erase-again-failed.hint': 'Maak ruimte op de schijf en typ dezelfde opdracht opnieuw: df -h .',
  'error.other-missing': 'Er is geen gegevensbestand {file}.',
  'error.other-missing.hint':
    'Noem het gegevensbestand van een collega, in diens map: saniveld merge sessions/saniveld.db',
  'error.other-in-use': 'Er wordt op dit moment in {file} geschreven.',
  'error.other-in-use.hint':
    'Laat dat eerst klaar zijn, of laat er een reservekopie van maken: saniveld backup kopie.db',
  'error.other-damaged': '{file} is beschadigd; er is niets uit overgenomen.',
  'error.other-damaged.hint': 'In de map waar het vandaan komt: saniveld doctor',
  'error.merge-itself': '{file} is uw eigen gegevensbestand.',
  'error.merge-itself.hint': 'Noem dat van een collega: saniveld merge collega.db',
  'error.report-unfinished':
    '{session} is niet afgerond: alleen wat is nagelopen en afgerond, wordt teruggegeven.',
  'error.report-unfinished.hint': 'saniveld {command} {session}',
  'error.report-aside':
    '{session} is een andere versie van een gesprek, apart gezet bij een samenvoeging; die wordt niet teruggegeven.',
  'error.report-aside.hint':
    'Bekijken: saniveld sessions show {session}   in de plaats laten komen: saniveld sessions keep {session}',
  'error.not-aside': '{session} is geen versie die apart bewaard is.',
  'error.not-aside.hint': 'Kijk welke dat zijn: saniveld sessions list',
  'sessions.kept-version':
    '{session} vertelt nu wat apart stond als {aside}, en {aside} wat in {session} stond. Terugwisselen: saniveld sessions keep {aside}',

  'merge.from': 'Uit {file}:',
  'merge.would': 'Uit {file} zou dit gebeuren:',
  'merge.added': '{count|1 nieuw gesprek|{count} nieuwe gesprekken}: {sessions}',
  'merge.updated':
    '{count|1 gesprek gaat|{count} gesprekken gaan} daar verder dan bij u en {count|is|zijn} aangevuld: {sessions}',
  'merge.behind':
    '{count|1 gesprek gaat|{count} gesprekken gaan} hier verder en {count|bleef|bleven} zo: {sessions}',
  'merge.lacking':
    'In {count|1 gesprek|{count} gesprekken} ontbreekt daar wat iemand terugnam; {count|het uwe blijft|de uwe blijven} zo: {sessions}',
  'merge.same': '{count|1 gesprek|{count} gesprekken} gelijk',
  'merge.consents': '{count|1 uitspraak|{count} uitspraken} over toestemming',
  'merge.quotes': '{count|1 uitspraak|{count} uitspraken} over citaten',
  'merge.decisions':
    '{count|1 beslissing|{count} beslissingen} over namen van praktijken; zie: saniveld practices list --decisions',
  'merge.held':
    '{count|1 gesprek gaat|{count} gesprekken gaan} daar verder, maar hier is het nog bezig; voeg daarna nog eens samen: {sessions}',
  'merge.parted':
    '{session} is in beide bestanden veranderd. Het uwe blijft staan; dat van de ander is ernaast bewaard als {version} en telt nergens mee.',
  'merge.parted.see': 'Bekijken: saniveld sessions show {version}',
  'merge.parted.keep': 'In de plaats laten komen: saniveld sessions keep {version}',
  'merge.parted.remove': 'Wegdoen: saniveld sessions remove {version}',
  'merge.would-part':
    '{session} is in beide bestanden veranderd: het uwe zou blijven staan, dat van de ander zou ernaast bewaard worden.',
  'merge.erased.people': 'Weggelaten, omdat zij zich hier terugtrokken: {people}',
  'merge.erased.sessions':
    'Weggelaten, omdat {count|het hier verwijderd is|ze hier verwijderd zijn}: {count|1 gesprek|{count} gesprekken}',
  'merge.withdrew-there': '{person} heeft zich daar teruggetrokken; hier staan die woorden nog.',
  'merge.withdrew-there.hint': 'saniveld people withdraw {person}',
  'merge.removed-there': '{session} is daar verwijderd; hier staat het nog.',
  'merge.removed-there.hint': 'saniveld sessions remove {session}',
  'merge.cut-short':
    '{session} was bezig toen {file} gekopieerd werd; de laatste antwoorden staan er misschien niet in. Laat een kopie maken met: saniveld backup',
  'merge.near': '{count|Eén praktijk lijkt|{count} praktijken lijken} op een die hier al bekend is:',
  'merge.near.pair': '"{name}" lijkt op "{near}". Als het dezelfde is:',
  'merge.match': 'Is "{name}" dezelfde praktijk als "{to}"?',
  'merge.undeclared': 'Niet genoemd in inquiry.yaml, dat niet veranderd is; voeg toe:',
  'merge.undeclared.settings': 'settings: {names}',
  'merge.undeclared.roles': 'roles: {names}',
  'merge.undeclared.groups': 'groups: {names}',
  'merge.undeclared.rounds': 'rounds: {names}',
  'merge.backup': 'Wat hier eerst stond, is bewaard: {file}',
  'merge.nothing': 'Er hoefde niets te veranderen.',

  'doctor.in-backup': '{session} is heel in de reservekopie van {at}.',
  'doctor.in-backup.hint': 'saniveld backup restore {file}   (wat er nu is, wordt eerst bewaard)',
  'doctor.no-backup': '{session} is in geen enkele reservekopie heel.',
  'doctor.no-backup.hint': 'Als het transcript er nog is: saniveld import BESTAND --update',
  'doctor.records': '{session}: wat rapporten ervan vertellen, is niet wat de antwoorden zeggen.',
  'doctor.records.hint': 'Zet een reservekopie van daarvoor terug: saniveld backup list',
  'doctor.lost':
    'Er {changes|ontbreekt één wijziging die bewaard was|ontbreken {changes} wijzigingen die bewaard waren}; rijen met antwoorden daarbij: {answers}; gesprekken: {sessions}',
  'doctor.lost.hint':
    'Is saniveld.db-wal ergens achtergebleven? Zet het dan terug naast het gegevensbestand, vóór u iets anders typt. Zoek anders een noodkopie of een reservekopie: saniveld backup list',
  'doctor.lost-before':
    'Eerder {changes|raakte één wijziging zoek die bewaard was|raakten {changes} wijzigingen zoek die bewaard waren}; rijen met antwoorden daarbij: {answers}; gesprekken: {sessions}',
  'doctor.held-copy':
    '{session} was bezig toen deze kopie gemaakt werd; de laatste antwoorden staan er misschien niet in.',
  'doctor.held-copy.hint': 'Maak opnieuw een kopie waar hij vandaan komt, met: saniveld backup',
  'doctor.unfinished': '{count|Eén gesprek is|{count} gesprekken zijn} niet afgerond: {sessions}',
  'doctor.unfinished.hint': 'saniveld resume',
  'doctor.drafts': 'Er staat half getypte tekst in: {sessions}',
  'doctor.drafts.hint': 'saniveld resume {session}',
  'doctor.aside': '{version} is een andere versie van een gesprek, die bij het samenvoegen apart bleef.',
  'doctor.aside.hint': 'saniveld sessions show {version}',
  'doctor.emergency': 'Er staat een noodkopie: {file}',
  'doctor.emergency.hint': 'Als die antwoorden hier nog niet in staan: saniveld import {file}',
  'doctor.edited': 'Er is een tekst uit een tekstprogramma blijven staan: {file}',
  'doctor.edited.hint': 'Na het nakijken gaat hij vanzelf weg. Staan de woorden in het gesprek: rm {file}',
  'doctor.erasing': 'Woorden die teruggenomen zijn, staan nog in {file}.',
  'doctor.erasing.hint': 'Sluit andere vensters, en dan: saniveld people withdraw --finish',
  'doctor.backups':
    '{count|1 reservekopie|{count} reservekopieën}, de nieuwste van {at} ({days|1 dag|{days} dagen} oud).',
  'doctor.backups-none': 'Er is nog geen reservekopie.',
  'doctor.backups-none.hint': 'saniveld backup',
};
