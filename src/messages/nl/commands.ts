/** Nederlands: wat de opdrachten antwoorden. */
import type { commands as english } from '../en/commands.ts';

export const commands: Record<keyof typeof english, string> = {
  'words.yes': 'ja',
  'words.no': 'nee',
  'words.none': 'geen',
  'words.next': 'Nu verder:',

  'error.init-needs-terminal': 'init stelt vragen in een terminal, en dit is er geen.',
  'error.init-needs-terminal.hint': 'saniveld init MAP --from inquiry.yaml',
  'error.init-exists': 'In {folder} staat al een onderzoek.',
  'error.init-exists.hint':
    'saniveld init ANDERE-MAP   (of voeg --force toe om inquiry.yaml te vervangen; wat verzameld is blijft)',
  'error.folder-in-use': 'De map {folder} is niet leeg; ze blijft zoals ze is.',
  'error.folder-in-use.hint':
    'saniveld demo --dir ANDERE-MAP   (of voeg --force toe om het daar opnieuw te maken)',
  'error.not-a-demo':
    'In de map {folder} staat iets dat geen voorbeeld van Saniveld is; ze blijft zoals ze is.',
  'error.not-a-demo.hint': 'saniveld demo --dir ANDERE-MAP',
  'error.interview-needs-answers':
    'De antwoorden ontbreken: een gesprek vanaf het scherm is er nog niet, een transcript wel.',
  'error.interview-needs-answers.hint': 'saniveld interview {template} --answers antwoorden.yaml',
  'error.walk-needs-answers': 'Er zijn geen antwoorden om mee te lopen.',
  'error.walk-needs-answers.hint': 'saniveld template walk {file} --answers antwoorden.yaml',
  'error.faulty-file':
    '{file} kan zo nog niet gebruikt worden. {count|Eén ding|Deze dingen} om te herstellen:\n{details}',
  'error.refused':
    '{count|Eén antwoord is|{count} antwoorden zijn} geweigerd; er is niets bewaard.\n{details}',
  'error.unknown-template': 'Er is geen vragenlijst {name}.',
  'error.unknown-template.hint': 'saniveld template list',
  'error.unknown-template-near': 'Er is geen vragenlijst {name}. Bedoelt u {near}?',
  'error.unknown-template-near.hint': 'saniveld template show {near}',
  'error.other-template': 'Het transcript hoort bij de vragenlijst {other}, niet bij {name}.',
  'error.other-template.hint': 'saniveld interview {other} --answers BESTAND',
  'error.unknown-session': 'Er is geen gesprek {name}.',
  'error.unknown-session.hint': 'saniveld sessions',
  'error.unknown-practice': 'Er is geen praktijk “{name}”.',
  'error.unknown-practice.hint': 'saniveld practices',
  'error.unknown-practice-near': 'Er is geen praktijk “{name}”. Bedoelt u “{near}”?',
  'error.unknown-practice-near.hint': 'saniveld practices show "{near}"',
  'error.unknown-round': 'Er is geen ronde {name}.',
  'error.unknown-round.hint': 'saniveld trace   (rondes: {known})',
  'error.no-rounds': 'Dit onderzoek heeft geen rondes, dus ook geen ronde {name}.',
  'error.no-rounds.hint': 'saniveld trace',
  'error.which-teller': 'Bij {session} waren er meer: {people}. Aan wie geeft u het terug?',
  'error.which-teller.hint': 'saniveld report session {session} --for {first}',
  'error.unknown-teller': '{name} was niet bij {session}. Wie er wel waren: {people}.',
  'error.unknown-teller.hint': 'saniveld report session {session} --for {first}',
  'error.no-tellers':
    'Bij {session} was niemand die vertelde: het is een waarneming, en er is niemand om het aan terug te geven.',
  'error.no-tellers.hint': 'saniveld report session {session} --purpose working',
  'error.decision-number': '{name} is niet het nummer van een besluit.',
  'error.decision-number.hint': 'saniveld practices list --decisions',
  'error.unknown-shell': 'Er is aanvulling voor bash, zsh en fish, niet voor {name}.',
  'error.unknown-shell.hint': 'saniveld completion bash',
  'error.nothing-to-search': 'Daar staat geen woord in om naar te zoeken.',
  'error.nothing-to-search.hint': 'saniveld search koffie',

  'inquiry.personal': 'In deze map staat geen onderzoek; u werkt in uw eigen: {folder}',
  'inquiry.changed':
    '{sessions|Eén gesprek is|{sessions} gesprekken zijn} verzameld onder een eerdere inquiry.yaml. Wat er sindsdien veranderde:',

  'init.ask.name': 'Hoe heet dit onderzoek?',
  'init.ask.topic': 'Waar wilt u meer van zien? (het onderwerp, in één zin)',
  'init.ask.setting':
    'Welke plekken doen ertoe voor de groep? Een straat, een complex, een combi… (leeg als dat alles is)',
  'init.ask.sampling': 'Gaat u al deze plekken langs?',
  'init.sampling.census': 'ja, allemaal',
  'init.sampling.random': 'nee, een deel door loting',
  'init.sampling.purposive': 'nee, daar waar we iets verwachten',
  'init.ask.common':
    'Wanneer noemt u samen iets gewoon? Gebruikelijk: als het er in minstens de helft van de plekken gewoon bij hoort, twee keer, met een half jaar ertussen. In welk deel, in procenten?',
  'init.ask.decided-by': 'Wie heeft dat besloten? (een groep, geen persoon)',
  'init.not-a-share': 'Een deel in procenten is een getal van 1 tot en met 100.',
  'init.done': 'Uw onderzoek staat in {folder}.',
  'init.next':
    '  {file}   kijk het na, u mag er alles in veranderen\n  saniveld template list   de vragenlijsten\n  saniveld import BESTAND…   transcripten opnemen',

  'import.progress': 'opgenomen',
  'import.done':
    '{added|1 gesprek|{added} gesprekken} opgenomen, {updated} bijgewerkt, {unchanged} al bekend. {records|Eén gegeven|{records} gegevens} geoogst.',
  'import.refused': '{count|Eén ding is|{count} dingen zijn} geweigerd; er is niets opgenomen.',
  'import.more': '… en nog {count}.',
  'import.conflict': '{id} is hier al, met een andere inhoud.',
  'import.conflict.hint': 'voeg --update toe om het nieuwe te nemen; het oude blijft in de geschiedenis',
  'import.twice': '{id} staat twee keer in wat u gaf, met verschillende inhoud (ook in {other}).',
  'import.near':
    'De praktijk “{name}” ({session}) lijkt op “{near}”. Als het dezelfde is: saniveld practices merge "{name}" "{near}"',
  'import.withheld':
    '{session}: {count|één antwoord is|{count} antwoorden zijn} niet opgeschreven, omdat daar geen toestemming voor is.',
  'import.next': 'saniveld trace',

  'interview.kept':
    '{session} is bewaard: {answers|1 antwoord|{answers} antwoorden}, {records|1 gegeven|{records} gegevens} geoogst.',
  'interview.known': '{session} was al bewaard; er is niets veranderd.',
  'interview.next': 'saniveld report session {session}',

  'sessions.none': 'Er zijn nog geen gesprekken.',
  'sessions.none.hint': 'saniveld import BESTAND…',
  'sessions.column.session': 'gesprek',
  'sessions.column.date': 'datum',
  'sessions.column.template': 'vragenlijst',
  'sessions.column.round': 'ronde',
  'sessions.column.setting': 'plek',
  'sessions.column.people': 'met',
  'sessions.column.words': 'woorden',
  'sessions.observation': 'waarneming',
  'sessions.notes': 'Notities van de begeleider',
  'sessions.skipped': 'Overgeslagen',
  'sessions.records': 'Wat er geoogst is',
  'sessions.consent': 'toestemming {consent}',
  'sessions.consent-default': 'toestemming niet gevraagd: internal',

  'practices.none': 'Er zijn nog geen praktijken.',
  'practices.column.practice': 'praktijk',
  'practices.column.rung': 'trede',
  'practices.column.tellings': 'verteld',
  'practices.column.aliases': 'ook wel',
  'practices.renamed': '“{name}” heet nu “{to}”; de oude naam blijft bekend.',
  'practices.merged': '“{name}” en “{to}” zijn nu één praktijk: “{to}”.',
  'practices.aliased': '“{name}” is ook bekend als “{to}”.',
  'practices.undone': 'Besluit {number} is teruggenomen.',
  'practices.undo-line': 'Terugnemen: saniveld practices undo {number}',
  'practices.decisions.none': 'Er zijn geen besluiten over namen genomen.',
  'practices.decision.rename': '{number}. “{name}” heet nu “{to}” ({at})',
  'practices.decision.merge': '{number}. “{name}” is dezelfde als “{to}” ({at})',
  'practices.decision.alias': '{number}. “{name}” heet ook wel “{to}” ({at})',
  'practices.decision.undone': '{line}, teruggenomen',
  'practices.told-in': 'Verteld in',

  'trace.lines.title': '{inquiry}, ronde {round}',
  'trace.lines.count': '{k} van {n} plekken in gebruik, waarvan {routine} gewoon',
  'trace.lines.count-of': '{k} van {n} geziene plekken in gebruik, waarvan {routine} gewoon ({N} in totaal)',
  'trace.lines.stories-only': 'tot nu toe alleen uit verhalen bekend',
  'trace.lines.refusals': 'Wat hieruit niet te concluderen is:',
  'trace.lines.next': 'Het volgende bezoek, voor de praktijk die het hoogst staat en nog verder kan:',
  'trace.lines.more': 'Waarom, en waar u heen kunt: saniveld trace "{practice}"',
  'trace.lines.up': 'Het kleinste bezoek dat haar een trede verder brengt:',
  'trace.lines.doubt': 'Het bezoek dat het eerst laat zien of we ons vergissen:',

  'search.none': 'Er is niets gevonden voor “{words}”.',
  'search.found': '{count|1 plek|{count} plekken} gevonden.',
  'search.withheld':
    '{count|Eén plek is|{count} plekken zijn} weggelaten: wie het vertelde, stond dit gebruik niet toe.',

  'report.written': '{file} is geschreven.',
  'export.done':
    '{sessions|1 gesprek|{sessions} gesprekken} geschreven; {withheld|één antwoord|{withheld} antwoorden} weggelaten zonder toestemming voor dit gebruik.',
  'export.withheld':
    '{withheld|Eén antwoord is|{withheld} antwoorden zijn} weggelaten: geen toestemming voor dit gebruik. Met --purpose working wordt alles geschreven.',

  'template.column.template': 'vragenlijst',
  'template.column.minutes': 'minuten',
  'template.column.title': 'titel',
  'template.column.from': 'uit',
  'template.shipped': 'meegeleverd',
  'template.own': 'dit onderzoek',
  'template.minutes': '{minutes} minuten',
  'template.probe': 'doorvragen',
  'template.when': 'alleen als',
  'template.after': 'na afloop',
  'template.repeat': 'opnieuw voor elk: {each}',
  'template.check.ok': '{file}: niets te herstellen.',
  'template.check.summary':
    '{errors|1 fout|{errors} fouten}, {warnings|1 waarschuwing|{warnings} waarschuwingen}.',
  'template.check.error': 'fout',
  'template.check.warning': 'let op',
  'template.walk.asked': 'Gevraagd: {count}',
  'template.walk.hidden': 'Verborgen: {list}',
  'template.walk.computed': 'Berekend: {list}',
  'template.walk.refused': 'Geweigerd:',
  'template.walk.fine': 'Er is niets geweigerd.',

  'doctor.file': 'Gegevensbestand: {file}',
  'doctor.none': 'Nog geen gegevensbestand: hier is nog niets verzameld.',
  'doctor.fine': 'Alles wat bewaard is, is heel.',
  'doctor.damaged': '{count|Eén ding is|{count} dingen zijn} beschadigd.',
  'doctor.mark.damage': 'SCHADE',
  'doctor.mark.notice': 'let op',
  'doctor.mark.fine': 'goed',

  'demo.progress.import': 'gesprekken opgenomen',
  'demo.done': 'Saniveld staat in {folder}: {sessions} gesprekken, {practices} praktijken.',
  'demo.open': 'Om te openen:',
  'demo.open.inquiry': '  {file}\n      het hele onderzoek, de ladder eerst',
  'demo.open.public': '  {file}\n      hetzelfde, met alleen wat naar buiten mag',
  'demo.open.session': '  {file}\n      één gesprek, teruggegeven aan wie het vertelde',
  'demo.type': 'Om nu te typen:',
  'demo.type.lines':
    '  {command}trace --inquiry {folder}\n      waar elke praktijk staat\n  {command}trace "{practice}" --inquiry {folder}\n      waarom, en waar u nu heen kunt\n  {command}search buren --inquiry {folder}\n      zoek woorden in wat er verteld is\n  {command}sessions --inquiry {folder}\n      alles wat er verteld is',
};
