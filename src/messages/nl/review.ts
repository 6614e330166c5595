/** Dutch: looking back on a session, what was changed in it, and taking it away. */
export const review = {
  'review.overview':
    '{session}: {answers} {answers|antwoord|antwoorden}, samen {words} {words|woord|woorden}.',
  'review.overview.minutes': 'Het gesprek duurde {minutes} {minutes|minuut|minuten}.',
  'review.overview.quotes': '{count} {count|zin is|zinnen zijn} als citaat gemerkt.',
  'review.overview.notes': '{count} {count|notitie|notities} van uzelf.',
  'review.overview.empty': '{count} {count|vraag bleef|vragen bleven} leeg.',
  'review.overview.live':
    '{count} {count|vraag uit het gesprek zelf is|vragen uit het gesprek zelf zijn} nog niet gesteld; {count|die komt|die komen} eerst.',
  'review.overview.waiting': '{count} {count|vraag wacht|vragen wachten} op deze terugblik.',
  'review.overview.next': 'Verder: {command}',

  'review.heading': 'Stap {number} van {of}: {step}.',
  'review.step.questions': 'invullen wat nog open is',
  'review.step.names': 'namen van anderen',
  'review.step.read': 'voorlezen',
  'review.step.consent': 'wat ermee mag',
  'review.step.quotes': 'citaten',
  'review.step.summary': 'uw eigen samenvatting',
  'review.step.commitments': 'afspraken',
  'review.step.taken': '{step} (gedaan)',
  'review.choose': 'Enter: verder met wat nog open is. Of kies een stap.',
  'review.choose.finished': 'Dit gesprek is afgerond. Enter: zo laten. Of kies wat u nog eens wilt bekijken.',
  'review.trouble': 'Enter: opnieuw proberen. /pauze: stoppen.',

  'review.said-already': 'Dit is al gezegd en wordt niet nog eens gevraagd:',
  'review.after':
    'Nog {count} korte {count|vraag|vragen}. Met /overslaan gaat u er een voorbij, met /pauze stopt u; er raakt niets kwijt.',

  'review.names':
    '{count} {count|woord lijkt|woorden lijken} op de naam van iemand anders. Wie er niet zelf voor koos om in dit verhaal te staan, krijgt een woord: buurman, dochter, verpleegkundige.',
  'review.names.none': 'Geen enkel woord lijkt op de naam van iemand anders.',
  'review.names.written': 'Eerder geschreven; daar staat de naam misschien nog in:',
  'review.name': '“{name}”, {times} keer: {sentence}',
  'review.name.ask': 'Welk woord komt er in plaats van “{name}”? (Enter: laten staan)',
  'review.name.more': 'Nog een naam die eruit moet? Typ hem. (Enter: nee)',
  'review.name.nowhere': '“{name}” staat nergens in dit gesprek.',
  'review.name.busy':
    'Een ander programma leest het gegevensbestand nog: in het logboek ernaast staat “{name}” nog. Sluit dat programma; bij de volgende keer openen gaat het weg.',
  'review.name.replaced':
    '“{name}” is nu [{word}], op {times} {times|plaats|plaatsen}. Ook uit de geschiedenis van dit gesprek is de naam weg.',

  'review.read': 'Lees nu voor wat is opgeschreven. Neem de tijd; de verteller zegt wat anders moet.',
  'review.read.question': '{number}. {question}',
  'review.read.told': 'U vertelde:',
  'review.read.told-by': '{names} {count|vertelde|vertelden}:',
  'review.read.seen': 'Gezien:',
  'review.read.noted': 'Ik noteerde:',
  'review.read.headline': 'In één regel: {text}',
  'review.read.right': 'Klopt dit zo? (Enter: ja; een nummer: dat antwoord verbeteren)',
  'review.read.which': 'Dat nummer staat hier niet. Kies uit {numbers}, of druk op Enter.',
  'review.read.done': 'Is alles voorgelezen, en klopt het zo?',
  'review.read.not':
    'Dan blijft het voorlopig binnen het onderzoek. Voorlezen kan ook een andere dag: kies “voorlezen”.',

  'review.consent.not-read':
    'Wat ermee mag, wordt pas na het voorlezen gevraagd. Tot dan telt het mee, en blijven de woorden binnen het onderzoek.',
  'review.consent.report': '{alias}: mag wat u vertelde in het verslag, zonder uw naam?',
  'review.consent.yes': 'Ja',
  'review.consent.internal': 'Nee; het mag meetellen, maar houd mijn woorden onder u',
  'review.consent.rather-not': 'Liever helemaal niets',
  'review.consent.everyone': 'Mag iedereen het lezen, ook daarbuiten?',
  'review.consent.by': 'Wie zegt dat? (Enter: {alias} zelf)',
  'review.consent.said': '{alias}: {consent}. Daarop terugkomen kan altijd.',
  'review.consent.level.none': 'liever niets',
  'review.consent.level.internal': 'het telt mee, de woorden blijven binnen het onderzoek',
  'review.consent.level.quote': 'de woorden mogen in het verslag, zonder naam',
  'review.consent.level.public': 'iedereen mag het lezen, zonder naam',
  'review.consent.none':
    'Vanaf nu wordt niets van wat {alias} vertelde nog getoond of meegeteld. Ook uit het gegevensbestand halen: saniveld people withdraw {alias}',

  'review.quotes':
    '{count} gemerkte {count|zin|zinnen}. Wat niet aangehaald mag worden, wordt […] overal waar anderen lezen.',
  'review.quote': '“{text}” Mag deze zin letterlijk worden aangehaald?',
  'review.quote.more': 'Nog een zin die niet aangehaald mag worden? Een stukje ervan is genoeg. (Enter: nee)',
  'review.quote.which': 'Welke?',
  'review.quote.nowhere': '“{text}” staat in geen enkele zin die verteld is.',
  'review.quote.refused': 'Anderen lezen […] in plaats van: {text}',

  'review.summary':
    'Voor uzelf, hooguit vijf minuten; met Enter gaat u een regel voorbij. Het komt nooit tussen wat er verteld is.',
  'review.summary.now': 'Nu: {text}',
  'review.summary.best_quote': 'Het mooiste citaat? (een nummer, of een stukje van de zin)',
  'review.summary.surprise': 'Wat verraste u?',
  'review.summary.wish': 'Welke wens verdient het om rond te gaan?',
  'review.summary.hear_next': 'Wie zou u hierna willen horen?',

  'review.commitments': 'Wat mensen gaan doen:',
  'review.commitment': '{number}. {what} ({who}, {by})',
  'review.commitment.nobody': 'niet gezegd wie',
  'review.commitment.no-day': 'niet gezegd wanneer',
  'review.commitments.ask': 'Aanvullen wat ontbreekt? (een nummer; Enter: zo laten)',

  'review.finished': '{session} is afgerond en telt vanaf nu mee.',
  'review.still-finished': '{session} blijft afgerond en telt mee.',
  'review.give-back': '{count|De verteller kan|De vertellers kunnen} dit op papier krijgen:',
  'review.give-back.ask': 'Nu naar een bestand schrijven?',
  'review.give-back.written': 'Geschreven: {file}',
  'review.later': '{session} is bewaard; de terugblik is nog niet af.',

  'error.review-stopped': 'De terugblik op {session} is gestopt. Alles wat beantwoord was, is bewaard.',
  'error.review-stopped.hint': 'saniveld review {session}',
  'error.review-aside': '{session} is een andere versie van een gesprek, apart gezet bij een samenvoeging.',
  'error.review-aside.hint': 'saniveld sessions keep {session}',

  'sessions.summary': 'Samenvatting van de begeleider',
  'sessions.summary.best_quote': 'Mooiste citaat',
  'sessions.summary.surprise': 'Wat verraste',
  'sessions.summary.wish': 'Wens om te delen',
  'sessions.summary.hear_next': 'Hierna horen',

  'history.none': 'Aan {session} is niets veranderd sinds het binnenkwam.',
  'history.by-nobody': 'onbekend',
  'history.gone': 'intussen vervangen',

  'change.begun': 'begonnen',
  'change.answered': 'beantwoord',
  'change.corrected': 'verbeterd',
  'change.emptied': 'leeggemaakt',
  'change.skipped': 'overgeslagen',
  'change.headline': 'kernzin',
  'change.note': 'notitie',
  'change.turn': 'beurt',
  'change.told-by': 'wie het vertelde',
  'change.moved': 'verder gegaan',
  'change.paused': 'gepauzeerd',
  'change.resumed': 'hervat',
  'change.told': 'alles verteld',
  'change.read-back': 'voorgelezen',
  'change.finished': 'afgerond',
  'change.facts': 'wie, waar en wanneer',
  'change.consent': 'toestemming',
  'change.quote': 'toestemming voor een citaat',
  'change.summary': 'samenvatting',
  'change.names': 'namen van anderen',
  'change.session added': 'binnengekomen',
  'change.session updated': 'opnieuw binnengekomen',
  'change.session merged': 'meegekomen bij een samenvoeging',
  'change.session removed': 'verwijderd',
  'change.withdrawn': 'teruggetrokken',

  'remove.about':
    '{session} van {date} ({people}; {answers} {answers|antwoord|antwoorden}) gaat weg, met de geschiedenis en de notities. Eerst wordt een reservekopie gemaakt.',
  'remove.versions': 'De andere versies ervan die bij het samenvoegen apart bleven, gaan mee: {versions}.',
  'remove.nobody': 'een waarneming',
  'remove.ask': 'Typ {session} om het te verwijderen',
  'remove.kept': 'Er is niets verwijderd.',
  'remove.done':
    '{session} is verwijderd: {rows} {rows|rij|rijen} met antwoorden. Importeren of samenvoegen brengt het niet vanzelf terug.',
  'remove.backup':
    'Het staat nog in de reservekopie {file}; saniveld backup restore haalt die hele kopie terug.',
  'remove.outputs': 'Eerder geschreven, met dit gesprek erin:',
  'remove.left': 'Nog niet alles is weg: {files}. Sluit andere vensters en typ het daarna nog eens.',
  'error.remove-unconfirmed': 'Zonder terminal: typ de naam van het gesprek nog eens om het te verwijderen.',
  'error.remove-unconfirmed.hint': 'saniveld sessions remove {session} --yes {session}',
  'error.remove-other-name': 'Bij --yes staat {typed}, en het gesprek is {session}.',
  'error.remove-other-name.hint': 'saniveld sessions remove {session} --yes {session}',
} as const;
