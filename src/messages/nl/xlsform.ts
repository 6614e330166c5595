/** Nederlands: formulieren voor ODK en Kobo, erin en eruit. */
import type { xlsform as english } from '../en/xlsform.ts';

export const xlsform: Record<keyof typeof english, string> = {
  'xlsform.headline': 'In één regel',
  'xlsform.one-per-line': 'Eén ding per regel.',
  'xlsform.reach':
    'Eén groep per regel: de groep, een dubbele punt, en dan reached (doet mee), not_yet (nog niet), unknown (onbekend) of not_applicable (niet van toepassing).',

  'xlsform.unsure':
    '{id}: de voorwaarde noemt {names}, en dat bewaren ODK en Kobo als gewone tekst; probeer daar of ze doet wat u bedoelt.',
  'xlsform.exported': '{file}: een formulier met {questions|één vraag|{questions} vragen} ({languages}).',
  'xlsform.exported.next':
    'Zet het in KoboToolbox of ODK. Daar iets veranderd? Haal het terug: saniveld template import {file}',
  'xlsform.about':
    'Gemaakt van het formulier {file}.{kept| Wat hier niet te vragen is, staat onder x-xlsform en gaat weer mee naar buiten.|}',
  'xlsform.imported': '{questions|Eén vraag|{questions} vragen} ({languages}).',
  'xlsform.kept':
    '{count|Eén ding|{count} dingen} uit het formulier {count|is|zijn} hier niet te vragen. {count|Het blijft|Ze blijven} in de vragenlijst staan, onder x-xlsform, en {count|gaat|gaan} weer mee naar buiten:',
  'xlsform.kept.rows': 'kolom {column}: {rows|één rij|{rows} rijen}',
  'xlsform.kept.relevant': '{reason} {name} komt hier nu altijd aan bod.',
  'xlsform.kept.constraint': '{reason} Bij {name} is hier nu elk antwoord goed.',
  'xlsform.kept.calculation': '{reason} {name} wordt hier niet uitgerekend.',
  'xlsform.notes': '{count|Eén ding|{count} dingen} om even naar te kijken:',

  'error.form-faulty':
    'Van {file} kan nog geen vragenlijst worden gemaakt. {count|Dit ene ding|Dit} moet eerst goed:\n{details}',
  'error.form-faulty.hint': 'Verbeter het formulier, bewaar het als .xlsx en typ hetzelfde nog eens.',
  'error.form-empty': '{file} is leeg.',
  'error.form-empty.hint':
    'Haal het formulier opnieuw op: in KoboToolbox onder Formulier, … , XLS downloaden.',
  'error.form-old-excel': '{file} is een werkmap van de oude soort (.xls), of er zit een wachtwoord op.',
  'error.form-old-excel.hint': 'Open hem, haal het wachtwoord eraf en bewaar hem als Excel-werkmap (.xlsx).',
  'error.form-opendocument': '{file} is een OpenDocument-bestand (.ods of .odt).',
  'error.form-opendocument.hint': 'Open het in LibreOffice en bewaar het als Excel-werkmap (.xlsx).',
  'error.form-not-xlsx': '{file} is geen Excel-werkmap (.xlsx).',
  'error.form-not-xlsx.hint': 'Open het formulier in een rekenblad en bewaar het als .xlsx.',
  'error.form-doctype':
    '{file} gaat niet open: {part} daarin verklaart een documenttype, en dat doet geen enkele werkmap.',
  'error.form-doctype.hint': 'Open het in een rekenblad en bewaar het als een nieuwe .xlsx.',
  'error.form-unreadable': '{file} is een beschadigde werkmap: er zit een blad in dat niet te lezen is.',
  'error.form-unreadable.hint': 'Open het in een rekenblad en bewaar het als een nieuwe .xlsx.',
  'error.form-too-long': '{file}: het blad {sheet} heeft meer dan {most} rijen.',
  'error.form-too-long.hint': 'Haal de rijen weg die niet bij het formulier horen.',
  'error.form-far-cell':
    '{file}: in cel {cell} staat iets; een formulier heeft hoogstens {columns} kolommen en {rows} rijen.',
  'error.form-far-cell.hint': 'Haal de kolommen en rijen weg die niet bij het formulier horen.',
  'error.form-cell-long':
    '{file}: in rij {row} van het blad {sheet} staat een tekst van {length} tekens; in een cel passen er {most}.',
  'error.form-cell-long.hint': 'Maak die tekst korter en bewaar het formulier als .xlsx.',
  'error.form-much-text': '{file}: op het blad {sheet} staan meer dan {most} tekens.',
  'error.form-much-text.hint': 'Haal de teksten weg die niet bij het formulier horen.',
  'error.form-many-rows':
    'Het formulier zou op het blad {sheet} {rows} rijen krijgen; meer dan {most} kan niet.',
  'error.form-many-rows.hint': 'Maak er twee vragenlijsten van en exporteer ze elk.',
  'error.form-cell-too-long':
    'Een tekst van {name} is te lang voor een werkmap: {length} tekens, en in een cel passen er {most}.',
  'error.form-cell-too-long.hint': 'Maak die tekst in de vragenlijst korter, of maak er twee vragen van.',
  'error.zip-damaged': '{file} is beschadigd en kan niet worden uitgepakt.',
  'error.zip-damaged.hint': 'Kopieer of download het opnieuw.',
  'error.zip-zip64':
    '{file} is ingepakt op een manier (zip64) die geen formulier nodig heeft; het gaat niet open.',
  'error.zip-zip64.hint': 'Open het in een rekenblad en bewaar het als een nieuwe .xlsx.',
  'error.zip-encrypted': '{file} is met een wachtwoord afgesloten.',
  'error.zip-encrypted.hint': 'Open het, haal het wachtwoord eraf en bewaar het opnieuw.',
  'error.zip-entries':
    '{file} bestaat uit {count} delen; een formulier heeft er hooguit {most}. Het gaat niet open.',
  'error.zip-entries.hint': 'Open het in een rekenblad en bewaar het als een nieuwe .xlsx.',
  'error.zip-large': '{file} wordt uitgepakt groter dan {most} MB; het gaat niet open.',
  'error.zip-large.hint': 'Haal de foto’s weg, en de bladen die niet bij het formulier horen.',
  'error.zip-bomb': '{file} is zo strak ingepakt dat het geen formulier kan zijn; het gaat niet open.',
  'error.zip-bomb.hint': 'Ga na waar het vandaan komt. Een eigen formulier: bewaar het als een nieuwe .xlsx.',
  'error.zip-name': '{file} bevat een deel met een onveilige naam ({part}); het gaat niet open.',
  'error.zip-name.hint': 'Ga na waar het vandaan komt. Een eigen formulier: bewaar het als een nieuwe .xlsx.',
  'error.zip-twice': '{file} bevat twee delen met de naam {part}; het gaat niet open.',
  'error.zip-twice.hint': 'Open het in een rekenblad en bewaar het als een nieuwe .xlsx.',
  'error.zip-lies': '{file} zegt van het deel {part} iets anders dan erin zit; het gaat niet open.',
  'error.zip-lies.hint': 'Ga na waar het vandaan komt. Een eigen formulier: bewaar het als een nieuwe .xlsx.',
  'error.zip-overlap': '{file} bevat delen die over elkaar heen liggen ({part}); het gaat niet open.',
  'error.zip-overlap.hint':
    'Ga na waar het vandaan komt. Een eigen formulier: bewaar het als een nieuwe .xlsx.',
  'error.zip-method': '{file}: het deel {part} is ingepakt op een manier die hier niet bekend is.',
  'error.zip-method.hint': 'Open het in een rekenblad en bewaar het als een nieuwe .xlsx.',

  'form.no-survey': 'Er is geen blad dat survey heet.',
  'form.no-survey.hint': 'Noem het blad met de vragen survey. De bladen zijn nu: {sheets}',
  'form.empty-survey': 'Op het blad survey staan geen vragen.',
  'form.empty-survey.hint':
    'Zet in de eerste rij de namen van de kolommen (type, name, label) en op elke rij daaronder een vraag.',
  'form.no-column': 'Het blad survey heeft geen kolom {column}.',
  'form.no-column.hint': 'Zet {column} in de eerste rij, boven die kolom.',
  'form.column-twice': 'Er zijn twee kolommen {column}.',
  'form.column-twice.hint': 'Geef er één een andere naam, of haal er één weg.',
  'form.unknown-type': '{type} is geen soort vraag in een formulier.',
  'form.unknown-type.hint':
    'Neem bijvoorbeeld text, integer, date, note, of select_one met de naam van een lijst erachter.',
  'form.unknown-type-near': '{type} is geen soort vraag in een formulier. Bedoelt u {near}?',
  'form.unknown-type-near.hint': 'Zet {near} in deze cel.',
  'form.no-name': 'Deze rij ({type}) heeft geen naam.',
  'form.no-name.hint': 'Zet een korte naam in deze cel, zoals mooiste_moment.',
  'form.bad-name': '“{name}” kan geen naam zijn: een naam begint met een letter en heeft geen spaties.',
  'form.bad-name.hint': 'Schrijf bijvoorbeeld mooiste_moment.',
  'form.name-twice': 'De naam {name} komt hier twee keer voor; hij staat al in rij {row}.',
  'form.name-twice.hint': 'Geef deze rij een andere naam, zoals {name}_2.',
  'form.no-list': 'Bij {type} staat niet uit welke lijst er te kiezen is.',
  'form.no-list.hint': 'Zet er de naam van een lijst uit het blad choices achter: {type} mijn_lijst',
  'form.list-missing': 'Op het blad choices staat geen lijst {list}.',
  'form.list-missing.hint': 'Zet op het blad choices rijen met {list} onder list_name.',
  'form.list-missing-near': 'Op het blad choices staat geen lijst {list}. Bedoelt u {near}?',
  'form.list-missing-near.hint': 'Zet {near} in deze cel, of zet {list} op het blad choices.',
  'form.choice-no-name': 'Een keuze uit de lijst {list} heeft geen naam.',
  'form.choice-no-name.hint': 'Zet een korte naam in deze cel, zoals ja.',
  'form.choice-twice': 'In de lijst {list} staat de keuze {name} twee keer.',
  'form.choice-twice.hint': 'Haal er een weg, of geef deze een andere naam.',
  'form.no-end': 'Deze {begin} ({name}) wordt nergens afgesloten.',
  'form.no-end.hint': 'Zet onder de laatste vraag ervan een rij met {needed} in de kolom type.',
  'form.end-without-begin': 'Er staat niets open dat {type} zou kunnen afsluiten.',
  'form.end-without-begin.hint': 'Haal deze rij weg, of zet de rij erbij waar het begint.',
  'form.wrong-end': 'Hier staat {type}, maar {name} uit rij {row} staat nog open.',
  'form.wrong-end.hint': 'Zet {needed} in deze cel, of sluit eerst het andere af.',
  'form.too-deep': 'De groepen liggen hier meer dan {most} diep in elkaar.',
  'form.too-deep.hint': 'Haal een paar van die groepen weg.',
  'form.nothing-to-ask': 'In het formulier staat niets wat hier te vragen is.',
  'form.nothing-to-ask.hint': 'Voeg een vraag toe, zoals een rij met text in de kolom type.',
  'form.key-dropped': '{name}: “{key}” past niet meer bij deze rij en is weggelaten.',
  'form.key-dropped.hint': 'Zet de rij terug zoals hij was, of schrijf {key} opnieuw in de vragenlijst.',
  'form.no-longer-yes_no':
    '{name} is nu een keuzevraag: in de lijst {list} staat niet meer alleen yes en no.',
  'form.no-longer-yes_no.hint':
    'Moet het ja of nee zijn, geef {list} op het blad choices dan de namen yes en no, in die volgorde.',
  'form.no-longer-stage':
    '{name} is nu een keuzevraag: in de lijst {list} staan niet meer precies de treden.',
  'form.no-longer-stage.hint': 'Zet de namen in {list} terug zoals ze waren; de labels mogen anders.',
  'form.no-longer-consent':
    '{name} is nu een keuzevraag: in de lijst {list} staan niet meer precies de soorten toestemming.',
  'form.no-longer-consent.hint': 'Zet de namen in {list} terug zoals ze waren; de labels mogen anders.',
  'form.faulty-formula': 'De formule in deze cel gaat mis: {text}.',
  'form.faulty-formula.hint':
    'Verbeter de formule of typ de tekst zelf, en haal het formulier opnieuw binnen.',
  'form.language-without-code': 'De taal van {column} heet hier {code}, want de code ervan is niet bekend.',
  'form.language-without-code.hint':
    'Zet de code in de kop van de kolom, bijvoorbeeld label::{heading} (nl).',
};
