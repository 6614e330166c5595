/** Dutch: the people who told, what they allow, and what goes when they withdraw. */
export const people = {
  'people.column.alias': 'schuilnaam',
  'people.column.roles': 'rol',
  'people.column.sessions': 'gesprekken',
  'people.column.consent': 'staat toe',
  'people.none': 'Er heeft nog niemand iets verteld.',
  'people.none.hint': 'saniveld interview',
  'people.withdrawn-count':
    '{count} {count|persoon heeft|mensen hebben} zich teruggetrokken; van hen is niets bewaard.',
  'people.withdrawn-left':
    '{count} {count|persoon trok|personen trokken} zich terug; nog niet alles daarvan is gewist.',
  'people.still-erasing':
    'Het wissen is niet afgemaakt. Woorden van wie zich terugtrok kunnen nog staan in: {files}',
  'people.consent.none': 'niets',
  'people.consent.internal': 'alleen meetellen',
  'people.consent.quote': 'woorden zonder naam',
  'people.consent.public': 'openbaar maken',
  'people.sessions': 'Deed mee aan',
  'people.passed-on': 'Vertelde iets van een ander na in',
  'people.passed-on.at': '{session} (vertelde na)',
  'people.with-others': 'met anderen',
  'people.unfinished': 'niet af',
  'people.said': 'Zei daarover',
  'people.statement': '{day}, {about}: {consent}',
  'people.about': 'over {session}',
  'people.about-all': 'over alles',
  'people.given-by': 'gezegd door {by}',
  'people.replaced-since': 'sindsdien vervangen',
  'people.quotes': 'Aangestreepte citaten',
  'people.quote.allowed': '{session}, mag: ‘{text}’',
  'people.quote.refused': '{session}, mag niet: ‘{text}’',
  'people.quote.held': '{session}, nog niet gevraagd: ‘{text}’',
  'people.outputs': 'Bestanden waar deze woorden of antwoorden in zijn opgenomen',
  'people.output': '{file} ({day})',
  'people.output-for': '{file} ({day}, {purpose})',
  'people.purpose.teller': 'voor wie het vertelde',
  'people.purpose.working': 'voor wie het onderzoek doet',
  'people.purpose.shared': 'om te delen',
  'people.purpose.public': 'voor iedereen',
  'people.show.hint': 'saniveld people export {alias}',
  'people.not-noted':
    '{file} is geschreven, maar kon niet op de lijst komen van bestanden met woorden van mensen.',

  'people.consent.said': '{alias} zegt nu: {consent}.',
  'people.consent.same': '{session}: blijft {consent}.',
  'people.consent.change': '{session}: was {before}, is nu {after}.',
  'people.consent.short':
    '{alias} heeft op dezelfde dag of later iets strengers gezegd, en van één dag telt het strengste. Zeg het morgen opnieuw.',
  'people.consent.unread': 'Bij {sessions} mag het pas ruimer als dat is voorgelezen.',
  'people.consent.held':
    'Over {count} gemerkte {count|zin|zinnen} van {session} is nog niets gevraagd; tot dan lezen anderen daar […].',
  'people.consent.held.hint': 'saniveld review {session}',
  'people.consent.from-now':
    'Dit geldt vanaf het eerstvolgende verslag, de eerstvolgende export en elke zoekvraag.',
  'people.consent.outputs': 'Wat eerder is geschreven, blijft zoals het is. Vertel het aan wie het heeft:',
  'people.consent.none.what':
    'Alles wat deze persoon vertelde blijft nu overal weg, ook uit de tellingen. Het wordt nog wel bewaard, tot zij of hij zich terugtrekt.',
  'people.consent.none.hint': 'saniveld people withdraw {alias}',

  'people.withdraw.explain':
    '{alias} neemt de eigen woorden terug. Ze worden voorgoed gewist: uit de gegevens, de geschiedenis, de zoekindex, half getypte tekst en de reservekopieën. Dat kan niet ongedaan worden gemaakt. Wat anderen vertelden, blijft.',
  'people.withdraw.goes': 'Wat er weggaat:',
  'people.withdraw.files': 'Waar het ook uit weggaat:',
  'people.withdraw.backups':
    'elke reservekopie en elke andere kopie van het gegevensbestand die ernaast staat',
  'people.withdraw.type': 'Typ {alias} om alles te wissen',
  'people.withdraw.kept': 'Er is niets gewist: {alias} is niet getypt.',
  'people.withdraw.dry': 'Er is niets gewist: dit zegt alleen wat er weg zou gaan.',
  'people.gone': '{alias} is weg.',
  'people.finished': 'Er is opnieuw gezocht naar iedereen die zich eerder terugtrok.',
  'people.gone.what': 'Gewist:',
  'people.gone.sessions': '{count|het hele gesprek|{count} hele gesprekken}: {sessions}',
  'people.gone.group':
    '{session}: wat deze persoon vertelde, op {count} {count|plek|plekken}; wat de anderen vertelden blijft',
  'people.gone.group-together':
    '{session}: wat deze persoon vertelde, op {count} {count|plek|plekken}, ook waar niemand bij was genoemd en wat dus van allen kwam ({paths}); wat de anderen vertelden blijft',
  'people.gone.rows':
    '{rows} {rows|antwoord|antwoorden} van nu en uit de geschiedenis, {notes} {notes|notitie|notities}, {drafts} half getypte {drafts|tekst|teksten}',
  'people.gone.consents': '{count} {count|uitspraak|uitspraken} over toestemming',
  'people.gone.practices': 'namen van praktijken die niemand anders gebruikte: {names}',
  'people.gone.replaced':
    'antwoorden van anderen die alleen uit de schuilnaam bestonden zijn nu […]: {references}',
  'people.gone.mentions':
    'anderen noemen de schuilnaam in hun eigen woorden, en die blijven staan; lees ze nog eens na: {references}',
  'people.gone.copies': 'Ook gewist uit, of weggehaald:',
  'people.gone.outputs': 'Eerder geschreven; vertel het aan wie ze heeft:',
  'people.gone.holding':
    'Andere bestanden in deze map waar de woorden nog in staan; haal ze eruit, of haal het bestand weg:',
  'people.unreached': 'Nog niet alles is gewist:',
  'people.unreached.data': 'een ander venster of programma heeft het gegevensbestand nog open; sluit het',
  'people.unreached.absent':
    '{file} is er nu niet; sluit de stick of schijf aan waar het op staat, of, als het voorgoed weg is: saniveld people withdraw --finish --waive {file}',
  'people.unreached.busy': '{file} is in gebruik bij een ander programma; sluit het',
  'people.unreached.full': '{file} kon niet worden geschreven: de schijf is vol; maak eerst ruimte',
  'people.unreached.newer':
    '{file} is gemaakt door een nieuwere Saniveld; wis het daarmee, of haal het bestand weg',
  'people.unreached.forbidden': '{file} mag niet worden beschreven; haal het weg, of maak het beschrijfbaar',
  'people.unreached.unreadable': '{file} is niet te lezen; haal het weg',
  'people.unreached.emergency':
    'in {file} staan ook woorden van anderen; neem het op met saniveld import als dat nog niet is gebeurd, en haal het daarna weg',
  'people.unreached.hint': 'saniveld people withdraw --finish',

  'people.left-out': 'Weggelaten, omdat het hier eerder is gewist: {sessions} {sessions|gesprek|gesprekken}.',
  'people.words-left-out':
    'Weggelaten, omdat wie het vertelde zich heeft teruggetrokken: {words} {words|antwoord|antwoorden} in {sessions} {sessions|groepsgesprek|groepsgesprekken}.',

  'person.title': 'Wat er over {alias} is bewaard',
  'person.intro': 'Dit is alles wat het onderzoek ‘{inquiry}’ op {date} onder deze naam over u bewaart.',
  'person.rights':
    'U kunt het laten veranderen, meer of minder toestaan, of het terugnemen: dan wordt alles gewist. Vraag het aan wie met u heeft gesproken en noem {alias}.',
  'person.session': '{session}, {date}',
  'person.fact.date': 'Dag: {value}',
  'person.fact.template': 'Gesprek: {value}',
  'person.fact.round': 'Ronde: {value}',
  'person.fact.setting': 'Plek: {value}',
  'person.fact.role': 'Uw rol: {value}',
  'person.fact.facilitator': 'Begeleid door: {value}',
  'person.fact.read-back': 'Aan u voorgelezen op: {value}',
  'person.fact.consent': 'Wat u toestaat: {value}',
  'person.fact.group': 'Er deden ook anderen mee; hier staat alleen wat u vertelde, alleen of samen.',
  'person.fact.unfinished': 'Dit gesprek is nog niet af; het telt nog nergens mee.',
  'person.answers': 'Wat u vertelde',
  'person.retold': 'door een ander naverteld',
  'person.passed-on': 'Wat u van anderen navertelde',
  'person.passed-on.whose':
    'Deze verhalen zijn van wie ze meemaakte; u vertelde ze na. Hun woorden staan hier als anderen die van hen mogen lezen.',
  'person.passed-on.kept-in': 'U vertelde hier een verhaal na. Wie het vertelde, houdt de woorden binnen.',
  'person.hidden': 'Wat u vertelde en door een later antwoord terzijde kwam',
  'person.headlines': 'In één regel',
  'person.half-typed': 'Getypt en niet afgemaakt',
  'person.notes': 'Notities van de begeleider',
  'person.summary': 'Wat de begeleider achteraf opschreef',
  'person.earlier': 'Wat er eerder stond',
  'person.earlier.at': '{day}, bij {path}:',
  'person.consent': 'Wat u toestond',
  'person.consent.never':
    'Het is u nog niet gevraagd. Tot dan tellen uw antwoorden mee en blijven uw woorden binnen.',
  'person.column.day': 'dag',
  'person.column.about': 'over',
  'person.column.allowed': 'toegestaan',
  'person.column.by': 'gezegd door',
  'person.self': 'uzelf',
  'person.no-outputs': 'Geen.',

  'error.unknown-person': 'Niemand heeft hier de schuilnaam {name}.',
  'error.unknown-person.hint': 'Zie wie er zijn: saniveld people list',
  'error.unknown-person-near': 'Niemand heeft hier de schuilnaam {name}. Bedoelde u {near}?',
  'error.unknown-person-near.hint': 'saniveld people show {near}',
  'error.person-withdrawn': '{name} heeft zich teruggetrokken; er is niets van bewaard.',
  'error.person-withdrawn.hint':
    'Om teruggezette reservekopieën na te lopen: saniveld people withdraw --finish',
  'error.person-not-there': '{name} deed niet mee aan {session}.',
  'error.person-not-there.hint': 'Noem een van deze met --session: {sessions}',
  'error.person-withdrawn-left':
    '{name} trok zich terug, maar nog niet alles is gewist. Het kan nog staan in: {files}',
  'error.person-withdrawn-left.hint': 'saniveld people withdraw --finish',
  'error.unknown-consent': '{name} is niet iets om toe te staan: het is none, internal, quote of public.',
  'error.unknown-consent.hint': 'Typ in plaats daarvan {near}.',
  'error.consent-needs-read-back':
    '{name} kan meer toestaan als {session} is voorgelezen, en dat is nog niet gebeurd.',
  'error.consent-needs-read-back.hint':
    'saniveld review {session}   (of, als het elders is voorgelezen, zet er --read-back bij)',
  'error.withdraw-nobody': 'Wie trekt zich terug?',
  'error.withdraw-nobody.hint': 'saniveld people withdraw P07   (zie wie er zijn: saniveld people list)',
  'error.withdraw-needs-yes': 'Er is geen terminal om te vragen of {alias} echt weg mag.',
  'error.withdraw-needs-yes.hint': 'saniveld people withdraw {alias} --yes {alias}',
  'error.withdraw-other-yes': 'Bij --yes staat {typed}, en niet {alias}. Er is niets gewist.',
  'error.withdraw-other-yes.hint': 'saniveld people withdraw {alias} --yes {alias}',
} as const;
