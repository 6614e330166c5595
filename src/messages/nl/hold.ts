/** Nederlands: een gesprek voeren: wat vooraf wordt gevraagd, wat bewaard is, moeite met bewaren, en later verdergaan. */
import type { hold as english } from '../en/hold.ts';

export const hold: Record<keyof typeof english, string> = {
  'hold.template': 'Welk gesprek wilt u voeren?',
  'hold.template.minutes': ' ({minutes} minuten)',
  'hold.may-write': 'Mag ik opschrijven wat u vertelt?',
  'hold.not-written': 'Dat is goed. Dank voor het gesprek; er is niets opgeschreven en niets bewaard.',
  'hold.person':
    'Met wie praat u? Typ een schuilnaam, geen echte naam; meer mensen met een komma ertussen. Enter: {fresh}. Een streepje (-): met niemand, u vertelt wat u zelf zag.',
  'hold.person.withdrew':
    '{name} heeft zich eerder teruggetrokken; die schuilnaam wordt niet opnieuw gebruikt. Kies een andere, zoals {fresh}.',
  'hold.person.real': 'Is {name} een echte naam? Een schuilnaam beschermt wie vertelt.',
  'hold.person.real.other': 'ja: neem een andere',
  'hold.person.real.keep': 'nee, het is een schuilnaam: houd die',
  'hold.partner': 'Onder welke schuilnaam vertelt de ander, naast {name}? Enter: {fresh}.',
  'hold.role': 'Wat is {name} hier?',
  'hold.role.before': '{role} (zoals de vorige keer)',
  'hold.not-said': 'niet gezegd',
  'hold.setting': 'Over welke plek gaat het? Enter: geen plek in het bijzonder.',
  'hold.setting.unknown': 'In inquiry.yaml staat geen plek {name}. Kies een nummer, of druk op Enter.',
  'hold.setting.near': 'In inquiry.yaml staat geen plek {name}. Bedoelt u {near}?',
  'hold.start.help':
    'Typ een antwoord of een nummer; met Enter gaat u verder. /terug: de vraag hiervoor. /pauze: stoppen; dan wordt er niets bewaard.',
  'hold.start.first': 'Dit is de eerste vraag.',
  'hold.round': 'Dit is ronde {round}.',
  'hold.round.ask': 'Bij welke ronde hoort dit? Enter: bij geen.',
  'hold.round.none': 'geen',
  'hold.begun': '{facts}. Alles wordt bewaard terwijl u typt.',
  'hold.who': 'Wie vertelde dit? Een nummer, of schuilnamen met een komma ertussen. Enter: iedereen.',
  'hold.who.turn': 'Wie vertelt deze? Een nummer, of schuilnamen met een komma ertussen. Enter: iedereen.',
  'hold.who.all': 'iedereen',
  'hold.who.help':
    'Typ een nummer of een schuilnaam; meer tegelijk met een komma ertussen. Enter: iedereen. /terug: naar het antwoord. /pauze: nu stoppen.',
  'hold.who.reads': 'Met Enter staat er: {people}.',
  'hold.who.unknown': '{name} doet niet mee aan dit gesprek. Wel: {people}.',
  'hold.pair.thanks': 'Dank u wel. {session} is bewaard.',
  'hold.pair.turn': 'Nu andersom: {name} vertelt, {listener} luistert en typt. Wissel eerst van plaats.',

  'hold.begin.trouble':
    'Het gesprek kan nog niet worden bewaard: {why} Er is nog niets gevraagd, dus er is niets verloren.',
  'hold.begin.again': 'Enter: nog eens proberen. Ctrl+C: stoppen.',
  'hold.trouble': 'Niet bewaard: {why} Wat u typte is er nog; ga rustig door.',
  'hold.trouble.ask':
    'Enter: nog eens proberen. Of typ een map voor een noodkopie, bijvoorbeeld een map op een USB-stick.',
  'hold.trouble.again': 'Ik probeer het nog eens.',
  'hold.trouble.leave':
    'Het laatste stuk is niet bewaard. Typ een map voor een noodkopie. Nog eens Ctrl+C: weggaan zonder.',
  'hold.trouble.leave-copy':
    'Het laatste stuk staat alleen in de noodkopie {file}. Nog eens Ctrl+C: weggaan; de kopie blijft.',
  'hold.trouble.words': 'Dat is geen map. Uw woorden blijven staan als begonnen tekst.',
  'hold.trouble.over': 'Alles is weer bewaard.',
  'hold.copy':
    'Het hele gesprek staat in de noodkopie {file}. U kunt verdergaan; de kopie gaat mee tot bewaren weer lukt. Inlezen kan later met: {command}',
  'hold.copy.again': 'Nog niet bewaard; de noodkopie {file} is bijgewerkt.',
  'hold.copy.remove': 'De noodkopie is niet meer nodig: {file}',

  'hold.skip.answered': 'Het antwoord dat er staat, blijft. Weghalen: ga ernaar terug en haal het daar weg.',
  'hold.skip.half-typed': 'Overgeslagen. Wat u al typte blijft staan: ga terug om het te gebruiken.',
  'hold.interrupt': 'Alles is bewaard. Nog eens Ctrl+C om weg te gaan.',
  'hold.live-done': 'Dat was het gesprek; {session} is bewaard. Bedank wie vertelde.',
  'hold.live-left': '{session} ({name}) is neergelegd en bewaard. Verder gaan: saniveld resume {session}',
  'hold.live-half': 'Het gesprek met {name} is af; {session} is bewaard.',
  'hold.review.when': 'Wat nog komt is de terugblik: aanvullen, voorlezen, en vragen wat ermee mag.',
  'hold.review.now': 'nu',
  'hold.review.later': 'later (saniveld review {session})',
  'hold.kept': '{session} is bewaard: {answers|1 antwoord|{answers} antwoorden}.',
  'hold.paused':
    '{session} is neergelegd en nog niet af: {answers|1 antwoord is|{answers} antwoorden zijn} bewaard.',

  'hold.resumed': '{session} gaat verder waar het was.',
  'hold.half-typed': 'Half getypt bij “{place}”: {text}',
  'hold.half-typed.long':
    'Half getypt bij “{place}”: {words} {words|woord|woorden}. Dit zijn de laatste:\n{text}',
  'hold.half-typed.note': 'Bij “{place}” staat een half getypte notitie van u.',
  'hold.edited': 'Wat u in uw tekstprogramma schreef, staat misschien alleen hier: {files}',
  'hold.resume.which': 'Met welk gesprek gaat u verder?',
  'hold.none': 'Er zijn geen gesprekken die nog niet af zijn.',
  'hold.state.live': 'in gesprek',
  'hold.state.review': 'terugblik',
  'hold.state.aside': 'andere versie',
  'hold.column.state': 'stand',
  'hold.column.where': 'waar',
  'hold.column.changed': 'laatst veranderd',
  'hold.column.marks': 'let op',
  'hold.mark.half-typed': 'half getypte tekst',
  'hold.mark.held': 'open in een ander venster',

  'error.interview-needs-terminal': 'Hier is geen terminal om vragen op te stellen.',
  'error.interview-needs-terminal.hint':
    'saniveld interview {template} --plain   (regel voor regel, ook uit een pipe; of alles uit een bestand: saniveld interview {template} --answers antwoorden.yaml)',
  'error.needs-terminal': 'Hier is geen terminal om vragen op te stellen.',
  'error.needs-terminal.hint': 'saniveld {command} --plain',
  'error.interview-not-begun': 'Er is geen gesprek begonnen en niets bewaard.',
  'error.interview-not-begun.hint': 'saniveld interview',
  'error.interview-stopped': 'Gestopt. Alles van {session} is bewaard.',
  'error.interview-stopped.hint': 'saniveld resume {session}',
  'error.interview-stopped-edited':
    'Gestopt. Wat in {session} aankwam, is bewaard. Wat u in uw tekstprogramma schreef, staat misschien alleen hier: {files}',
  'error.interview-stopped-edited.hint': 'saniveld resume {session}',
  'error.interview-unsaved':
    'Gestopt. Het laatste stuk van {session} kon niet worden bewaard; wat daarvoor bewaard was, is er.',
  'error.interview-unsaved.hint': 'saniveld resume {session}',
  'error.interview-copied':
    'Gestopt. Het laatste stuk van {session} staat niet in het gegevensbestand, wel in de noodkopie: {files}',
  'error.interview-copied.hint': '{command}',
  'error.interview-withdrew':
    '{name} heeft zich eerder teruggetrokken; die schuilnaam wordt niet opnieuw gebruikt.',
  'error.interview-withdrew.hint': 'Laat --person weg: dan wordt een vrije schuilnaam voorgesteld.',
  'error.interview-pair': 'Een gesprek in tweetallen voert u met twee mensen.',
  'error.interview-pair.hint': 'saniveld interview core --pair --person P07,P08',
  'error.interview-unknown-role': 'In inquiry.yaml staat geen rol {name}.',
  'error.interview-unknown-role.hint': 'Typ na --role een rol die er wel staat: {instead}',
  'error.interview-unknown-setting': 'In inquiry.yaml staat geen plek {name}.',
  'error.interview-unknown-setting.hint': 'Typ na --setting een plek die er wel staat: {instead}',
  'error.interview-unknown-round': 'In inquiry.yaml staat geen ronde {name}.',
  'error.interview-unknown-round.hint': 'Typ na --round een ronde die er wel staat: {instead}',
  'error.resume-left': 'Er is geen gesprek gekozen; alles blijft zoals het is.',
  'error.resume-left.hint': 'saniveld resume',
  'error.session-finished': '{session} is af.',
  'error.session-finished.hint': 'saniveld review {session}   (om een antwoord te verbeteren)',
};
