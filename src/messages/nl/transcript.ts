/** Nederlands: uitgeschreven gesprekken, wat er niet klopt en waarom een antwoord wordt geweigerd. */
import type { transcript as english } from '../en/transcript.ts';

export const transcript: Record<keyof typeof english, string> = {
  'problem.transcript-not-a-day': '{text} is geen bestaande dag.',
  'problem.transcript-not-a-day.hint': 'Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-03-14.',
  'problem.transcript-alias-twice': '{alias} doet twee keer mee in dit gesprek.',
  'problem.transcript-alias-twice.hint': 'Geef iedere deelnemer een eigen schuilnaam.',
  'problem.transcript-no-alias': 'Een deelnemer heeft geen schuilnaam.',
  'problem.transcript-no-alias.hint': 'Schrijf een andere naam dan de echte, bijvoorbeeld alias: P07.',

  'refusal.answer-required': 'De vraag {name} heeft een antwoord nodig.',
  'refusal.answer-required.hint':
    'Beantwoord de vraag, of zet het pad ervan met de reden onder skipped: bijvoorbeeld {path}: later.',
  'refusal.answer-hidden': 'De vraag {name} wordt hier niet gesteld en kan dus geen antwoord hebben.',
  'refusal.answer-hidden.hint':
    'De vraag komt alleen als {when}. Laat dit antwoord weg, of verander het antwoord ervoor.',
  'refusal.answer-and-skip': '{name} is tegelijk beantwoord en overgeslagen.',
  'refusal.answer-and-skip.hint': 'Laat het antwoord weg, of de regel onder skipped:.',
  'refusal.answer-not-asked':
    'Bij {name} hoort geen antwoord: het wordt alleen uitgesproken of vanzelf uitgerekend.',
  'refusal.answer-not-asked.hint': 'Laat {name} weg.',
  'refusal.unknown-question': 'Er is hier geen vraag {name}.',
  'refusal.unknown-question.hint': 'Typ er een die bekend is, zoals {instead}.',
  'refusal.question-elsewhere': 'De vraag {name} hoort hier niet.',
  'refusal.question-elsewhere.hint': 'Zet het antwoord bij {where}; daar wordt de vraag gesteld.',
  'refusal.unknown-turn': '{name} wijst naar een beurt die er niet is.',
  'refusal.unknown-turn.hint': 'Nummer de beurten vanaf 1, bijvoorbeeld voorbeeld[1].verhaal.',
  'refusal.not-text': 'Bij {name} hoort één tekst.',
  'refusal.not-text.hint':
    'Schrijf {name}: en dan de tekst, tussen aanhalingstekens als er een dubbele punt in staat.',
  'refusal.not-one-line': 'Bij {name} hoort een naam op één regel.',
  'refusal.not-one-line.hint': 'Schrijf alleen de naam, zonder een nieuwe regel te beginnen.',
  'refusal.not-a-list': 'Bij {name} hoort een lijst.',
  'refusal.not-a-list.hint':
    'Schrijf {name}: [eerste, tweede], of elk punt op een eigen regel met een streepje ervoor.',
  'refusal.not-yes-no': 'Op {name} past ja of nee.',
  'refusal.not-yes-no.hint': 'Schrijf {name}: true voor ja, of {name}: false voor nee.',
  'refusal.not-a-number': 'Bij {name} hoort een getal.',
  'refusal.not-a-number.hint': 'Schrijf cijfers, met een punt voor de decimalen, bijvoorbeeld 3.5.',
  'refusal.not-a-date': 'Bij {name} hoort een bestaande datum.',
  'refusal.not-a-date.hint': 'Schrijf 2026-03-14, of 2026-03, of 2026.',
  'refusal.not-a-stage': 'Bij {name} hoort hoe het er nu mee staat.',
  'refusal.not-a-stage.hint':
    'Schrijf een heel getal van 0 (nooit van gehoord) tot en met 7 (in een nieuwe vorm), -1 voor gestopt, of unknown.',
  'refusal.not-a-reach': 'Bij {name} hoort een regel voor elke groep.',
  'refusal.not-a-reach.hint': 'Schrijf de groep en dan reached, not_yet, unknown of not_applicable.',
  'refusal.not-a-turn': '{name} wijst geen beurt aan.',
  'refusal.not-a-turn.hint': 'Schrijf het nummer van een eerdere beurt, bijvoorbeeld 2.',
  'refusal.not-rows': 'Bij {name} hoort een lijst met beurten.',
  'refusal.not-rows.hint': 'Begin elke beurt met een streepje: - {...}, ook als er maar één is.',
  'refusal.not-a-row': 'In een beurt van {name} staat elk antwoord achter de naam van de vraag.',
  'refusal.not-a-row.hint': 'Schrijf elk antwoord als naam: antwoord.',
  'refusal.unknown-option': '{name} is geen van de keuzes.',
  'refusal.unknown-option.hint': 'Typ er een die bekend is, zoals {instead}.',
  'refusal.unknown-setting': 'Het onderzoek kent geen plek {name}.',
  'refusal.unknown-setting.hint':
    'Typ er een die bekend is, zoals {instead}. Een nieuwe plek zet u in inquiry.yaml, onder frame.',
  'refusal.unknown-group': 'Het onderzoek kent geen groep {name}.',
  'refusal.unknown-group.hint':
    'Typ er een die bekend is, zoals {instead}. Een nieuwe groep zet u in inquiry.yaml, onder groups.',
  'refusal.unknown-role': 'Het onderzoek kent geen rol {name}.',
  'refusal.unknown-role.hint':
    'Typ er een die bekend is, zoals {instead}. Een nieuwe rol zet u in inquiry.yaml, onder roles.',
  'refusal.unknown-round': 'Het onderzoek kent geen ronde {name}.',
  'refusal.unknown-round.hint':
    'Typ er een die bekend is, zoals {instead}. Een nieuwe ronde zet u in inquiry.yaml, onder rounds.',
  'refusal.unknown-reach': '{name} zegt niet of een groep wordt bereikt.',
  'refusal.unknown-reach.hint': 'Typ er een die bekend is, zoals {instead}.',
  'refusal.unknown-consent': '{name} is geen toestemming.',
  'refusal.unknown-consent.hint': 'Typ er een die bekend is, zoals {instead}.',
  'refusal.unknown-teller': '{name} doet niet mee in dit gesprek.',
  'refusal.unknown-teller.hint':
    'Typ er een die bekend is, zoals {instead}. Zet de schuilnaam anders bij participants.',
  'refusal.unknown-item': '{name} hoort niet bij wat hier langskomt.',
  'refusal.unknown-item.hint': 'Typ er een die bekend is, zoals {instead}.',
  'refusal.same-twice': '{name} is twee keer gekozen.',
  'refusal.same-twice.hint': 'Noem het één keer.',
  'refusal.out-of-range': 'Het antwoord op {name} ligt niet tussen {from} en {to}.',
  'refusal.out-of-range.hint': 'Schrijf een getal van {from} tot en met {to}; op een schaal een heel getal.',
  'refusal.turn-not-told': '{name} wijst naar een beurt die nog niet is verteld.',
  'refusal.turn-not-told.hint': 'Schrijf het nummer van een eerdere beurt uit dezelfde lijst.',
  'refusal.one-turn-only': '{name} kan maar één beurt aanwijzen.',
  'refusal.one-turn-only.hint': 'Houd de belangrijkste.',
  'refusal.too-many-items': '{name} heeft {count} punten; er passen er {most}.',
  'refusal.too-many-items.hint': 'Houd de {most} die er het meest toe doen.',
  'refusal.too-few-turns':
    '{name} heeft {count} {count|beurt|beurten}; er {least|is|zijn} er minstens {least} nodig.',
  'refusal.too-few-turns.hint':
    'Vul aan wat mist, of zet de reden onder skipped: bijvoorbeeld {path}: geen tijd.',
  'refusal.too-many-turns': '{name} heeft {count} {count|beurt|beurten} of meer; er passen er {most}.',
  'refusal.too-many-turns.hint':
    'Houd er {most}, of zet onder skipped: waarom het er meer zijn, bijvoorbeeld {path}: veel verhalen.',
  'refusal.check-failed': 'Het antwoord op {name} past niet: {why}',
  'refusal.check-failed.hint': 'Verander het antwoord zodat het past.',
  'refusal.row-without-item': 'Deze beurt zegt niet waar die over gaat: {name} ontbreekt.',
  'refusal.row-without-item.hint': 'Zet erbij: {name}: en waar de beurt over gaat.',
  'refusal.headline-without-kind':
    'De vraag {name} vraagt niet om een kernzin; zeg dus van welke soort deze is.',
  'refusal.headline-without-kind.hint':
    'Schrijf {kind: story, text: …}; de soorten zijn story, value, factor, wish en tension.',
  'refusal.other-reply': 'Dat is geen antwoord op {name}.',
  'refusal.other-reply.hint': 'Antwoord op wat nu wordt gevraagd, of sla het over.',
  'refusal.not-here': 'Er is nu geen vraag bij {name} om naartoe te gaan.',
  'refusal.not-here.hint': 'Kies een vraag die in dit gesprek wordt gesteld.',
  'refusal.reason-missing': 'Om {name} over te slaan is een reden nodig.',
  'refusal.reason-missing.hint': 'Een woord is genoeg, bijvoorbeeld later.',
};
