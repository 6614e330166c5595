/** Nederlands: verslagen van een onderzoek, de ladder en de praktijken. */
import type { report as english } from '../en/report.ts';

export const report: Record<keyof typeof english, string> = {
  'report.inquiry.title': '{inquiry}: van goede naar gewone praktijk',
  'report.inquiry.topic': 'Waar we naar op zoek gingen: {topic}',
  'report.inquiry.empty':
    'Er zijn nog geen gesprekken bewaard. Alles in dit verslag begint met één gesprek: vraag iemand naar een moment waarop het op zijn best was.',
  'report.inquiry.conversations':
    'Dit verslag rust op {sessions} {sessions|gesprek|gesprekken} met {tellers} {tellers|mens|mensen}, van {from} tot en met {until}.',
  'report.inquiry.conversations-one-day':
    'Dit verslag rust op {sessions} {sessions|gesprek|gesprekken} met {tellers} {tellers|mens|mensen}, op {from}.',
  'report.inquiry.round': 'Het laat ronde {round} zien ({from} tot en met {until}).',
  'report.inquiry.seen': 'Van de {N} plekken waar we naar kijken, weten we deze ronde iets over {k}.',
  'report.inquiry.seen-all': 'Van alle {N} plekken waar we naar kijken, weten we deze ronde iets.',
  'report.inquiry.no-frame':
    'De groep heeft nog niet opgeschreven welke plekken ertoe doen. Daarom valt er niets te zeggen over hoe ver een praktijk is verspreid.',
  'report.inquiry.no-practices': 'In deze gesprekken is nog geen praktijk genoemd.',

  'report.ladder.heading': 'De ladder',
  'report.ladder.how-to-read':
    'De ladder is bedoeld om samen over te praten. Hij geeft geen cijfers, niet aan mensen en niet aan plekken. Een praktijk staat op de hoogste trede die de verhalen en waarnemingen kunnen dragen.',
  'report.ladder.rung': 'Trede',
  'report.ladder.practice': 'Praktijk',
  'report.ladder.in-use': 'In gebruik',
  'report.ladder.routine': 'Hoort er gewoon bij',
  'report.ladder.remarks': 'Goed om te weten',
  'report.ladder.empty-rung': 'nog geen',
  'report.ladder.legend': '▒ = weggelaten om kleine groepen mensen te beschermen.',
  'report.ladder.stood-higher': 'stond eerder hoger',
  'report.count.of-all': '{k} van alle {N}',
  'report.count': '{k} van {n}',
  'report.count.stories': 'alleen uit verhalen',

  'report.count.leaders': 'alleen van wie leiding geeft',
  'report.count.both': 'alleen uit verhalen en van wie leiding geeft',
  'report.count.nobody': 'van geen plek bekend',
  'report.rungs.heading': 'Wat de treden hier betekenen',
  'report.rungs.spark': 'Vonk: iemand vertelde uit de eerste hand over een moment waarop het werkte.',
  'report.rungs.best':
    'Goede praktijk: het gebeurt ergens en een ander bevestigt dat. We weten wat mensen zelf deden, wat het bracht en aan wie, wat hielp, en voor wie het er nog niet is.',
  'report.rungs.shared':
    'Gedeelde praktijk: het leeft op twee of meer plekken, elk met een eigen verteller, en we weten hoe het overwaaide of dat het op beide plekken zelf is gegroeid.',
  'report.rungs.spreading':
    'Groeiende praktijk: in gebruik op minstens {settings} plekken, en op minstens {share}% van alle plekken waar het zou kunnen (als het er {frame} of meer zijn).',
  'report.rungs.common':
    'Gewone praktijk: het hoort er gewoon bij op minstens {settings} plekken en op minstens {share}% van alle plekken, nu en ook {days} dagen eerder. Het bereikt de mensen voor wie het er het meest toe doet, en mensen zeggen dat het deel van hun doen en laten is.',
  'report.rungs.decided': 'Dit zijn werkafspraken, gemaakt door {by} op {on}.',
  'report.rungs.decided-undated': 'Dit zijn werkafspraken, gemaakt door {by}; wanneer is niet opgeschreven.',
  'report.rungs.decided-unnamed': 'Dit zijn werkafspraken van {on}; wie ze maakte is niet opgeschreven.',
  'report.rungs.undecided':
    'Over deze afspraken heeft nog niemand besloten: het zijn de waarden waarmee het programma begint. Praat er samen over wanneer u iets gewoon noemt, en schrijf dat in inquiry.yaml onder ‘ladder’.',

  'report.practice.what': 'Wat het is: {definition}',
  'report.practice.core': 'Wat moet blijven: {core}',
  'report.practice.may-differ': 'Wat mag verschillen: {mayDiffer}',
  'report.practice.stands': 'Staat op: {standing}.',
  'report.practice.stands-nowhere': 'Staat {standing}.',
  'report.practice.off-ladder': 'nog niet op de ladder',
  'report.practice.why': 'Waarom het daar staat',
  'report.practice.missing': 'Wat nog ontbreekt',
  'report.practice.missing-for': 'Voor de volgende trede, {rung}, staat dit nog open:',
  'report.practice.to-confirm': 'Om hier te blijven, moet dit nog blijken:',
  'report.practice.already': 'Dit is er al:',
  'report.practice.where': 'Waar het leeft',
  'report.practice.words': 'In de woorden van mensen zelf',
  'report.practice.words-stay':
    '{count} {count|verhaal telt|verhalen tellen} hier mee zonder woorden, zoals afgesproken met wie {count|het|ze} vertelde.',
  'report.practice.own-part': 'Wat mensen zelf begonnen, besloten of deden',
  'report.practice.enabling': 'Wat het mogelijk maakte',
  'report.practice.hindering': 'Wat in de weg zat',
  'report.practice.effects': 'Wat het bracht',
  'report.practice.not-yet': 'Voor wie het er nog niet is',
  'report.practice.tensions': 'Waar het wringt',
  'report.practice.history': 'Door de rondes heen',
  'report.practice.refusals': 'Wat we hieruit niet mogen opmaken',
  'report.practice.next': 'Waar nu naartoe',
  'report.practice.up': 'Om verder te komen: {visit}',
  'report.practice.up-to': 'Om verder te komen, naar {rung}: {visit}',
  'report.practice.also': 'En ook: {visit}',
  'report.practice.doubt': 'Om te zien of we ons vergissen: {visit}',

  'report.grouped.trace.up.visit.standings': 'Vraag op meer plekken {where} hoe het er nu mee staat.',
  'report.grouped.trace.up.ask.standings':
    'Vraag de mensen die u al kent op meer plekken {where} hoe het er nu mee staat.',
  'report.grouped.trace.up.visit.normals':
    'Stel de vier vragen over wat gewoon is geworden op meer plekken {where}.',
  'report.grouped.trace.up.ask.normal':
    'Stel de vier vragen over wat gewoon is geworden aan wie u kent op meer plekken {where}.',
  'report.condition.spark.first_hand': 'Een verhaal uit de eerste hand, met een plek en een verteller',
  'report.condition.best.in_use': 'Ergens in gebruik',
  'report.condition.best.confirmed': 'Door een ander bevestigd',
  'report.condition.best.concerned': 'Verteld door de mensen om wie het gaat',
  'report.condition.best.own_part': 'Wat de mensen om wie het gaat zelf deden, is benoemd',
  'report.condition.best.effect': 'Wat het bracht, en aan wie',
  'report.condition.best.enabling': 'Wat het mogelijk maakte',
  'report.condition.best.not_yet': 'Gevraagd is voor wie het er nog niet is',
  'report.condition.shared.settings': 'In gebruik op twee of meer plekken, elk met een eigen verteller',
  'report.condition.shared.link': 'Hoe het overwaaide, of dat het op beide plekken zelf groeide',
  'report.condition.shared.roles': 'Verteld vanuit twee of meer rollen',
  'report.condition.spreading.frame': 'Genoeg plekken om naar te kijken',
  'report.condition.spreading.settings': 'Op genoeg plekken in gebruik',
  'report.condition.spreading.share': 'Op een groot genoeg deel van de plekken in gebruik',
  'report.condition.common.settings': 'Hoort er op genoeg plekken gewoon bij',
  'report.condition.common.share': 'Hoort er op een groot genoeg deel van de plekken gewoon bij',
  'report.condition.common.sustained': 'Het was er in een eerdere ronde ook al',
  'report.condition.common.reach': 'Het bereikt de mensen voor wie het er het meest toe doet',
  'report.condition.common.normal': 'Mensen zeggen dat het deel van hun doen en laten is',

  'report.share.in-use': 'In gebruik op {k} van de {n} plekken waarvan we het weten.',
  'report.share.in-use-of-all': 'In gebruik op {k} van alle {N} plekken; bijna alle plekken zijn bekend.',
  'report.share.routine-of-all': 'Op {k} van alle {N} plekken hoort het er gewoon bij.',
  'report.share.routine': 'Hoort er gewoon bij op {k} van de {n} plekken waarvan we het weten.',
  'report.share.heard-from-stories':
    'Nog niemand heeft gezegd hoe het ervoor staat: wat we weten, komt uit verhalen.',
  'report.share.heard-from-leaders':
    'Hoe het ervoor staat, weten we alleen van wie leiding geeft, en dat tellen we niet mee.',
  'report.share.heard-from-both':
    'Hoe het ervoor staat, weten we alleen uit verhalen en van wie leiding geeft, en dat tellen we niet mee.',
  'report.share.heard-from-nobody': 'Van geen plek weten we het deze ronde.',
  'report.share.none': 'Op geen van de {n} plekken waarvan we het weten, is het in gebruik.',
  'report.share.exact': 'Van alle {N} plekken waar het zou kunnen, is dat {percent}%.',
  'report.share.between':
    'Van alle {N} plekken waar het zou kunnen, is dat ergens tussen {lower}% en {upper}%.',
  'report.share.between-count':
    'Van alle {N} plekken waar het zou kunnen, is dat ergens tussen {lower} en {upper}.',
  'report.share.few':
    'In gebruik op een paar plekken; het precieze aantal laten we weg, omdat het om kleine groepen mensen gaat.',
  'report.share.nearly-all':
    'In gebruik op bijna alle plekken; het precieze aantal laten we weg, omdat het om kleine groepen mensen gaat.',
  'report.share.hidden':
    'Op hoeveel plekken het in gebruik is, laten we weg, omdat het om kleine groepen mensen gaat.',
  'report.share.routine-few': 'Op een paar daarvan hoort het er gewoon bij.',
  'report.share.routine-nearly-all': 'Op bijna allemaal hoort het er gewoon bij.',
  'report.share.routine-hidden': 'Op hoeveel het er gewoon bij hoort, laten we ook weg.',

  'report.where.setting': 'Plek',
  'report.where.group': 'Waar',
  'report.where.stage': 'Hoe het ervoor staat',
  'report.where.basis': 'Wie dat zegt',
  'report.where.settings': 'Plekken',
  'report.where.known': 'Bekend',
  'report.where.in-use': 'In gebruik',
  'report.where.routine': 'Hoort er gewoon bij',
  'report.where.elsewhere': 'Elders',
  'report.where.hidden': 'de kleine plekken',
  'report.where.legend':
    '? = nog niet bekend, en dat is iets anders dan: het is er niet. ▒ = weggelaten om kleine groepen mensen te beschermen.',
  'report.where.legend-unseen': '? = nog niet bekend, en dat is iets anders dan: het is er niet.',
  'report.where.few': 'een paar',
  'report.where.nearly-all': 'bijna alle',
  'report.where.disputed': 'mensen zien het verschillend',

  'report.history.round': 'Ronde',
  'report.history.rung': 'Trede',
  'report.history.single': 'alles bij elkaar',

  'report.tensions.heading': 'Waar het wringt',
  'report.commitments.heading': 'Wie wat gaat doen',
  'report.commitment.by': '{by}',
  'report.started.heading': 'Wat het onderzoek zelf in beweging bracht',
  'report.advice.heading': 'Wel doen, niet doen',

  'report.advice.do': 'Wel: {words}',
  'report.advice.dont': 'Niet: {words}',
  'report.advice.example': 'bijvoorbeeld: {words}',
  'report.closing.refusals': 'Wat dit onderzoek niet kan zeggen',
  'report.closing.refusals-together':
    'Dit is alles bij elkaar; wat voor een praktijk in het bijzonder geldt, staat ook daar.',
  'report.closing.counted': 'Hoe er geteld is',
  'report.closing.stories':
    'Verhalen leggen uit, waarnemingen tellen. Hoe ver een praktijk is verspreid, tellen we alleen uit wat er in één ronde over een plek is gezegd door iemand die het doet, een waarnemer of een document. Verhalen tellen over de rondes op; aantallen niet.',
  'report.closing.census': 'Er doen {N} plekken mee, en het is de bedoeling van allemaal iets te horen.',
  'report.closing.random': 'Er doen {N} plekken mee; een deel daarvan is door loting gekozen.',
  'report.closing.purposive':
    'Er doen {N} plekken mee. We gingen langs waar iets te leren viel. Daarom noemen we het deel dat het minstens en hoogstens kan zijn.',
  'report.closing.withheld': 'Wat bij de vertellers blijft',
  'report.closing.withheld.nothing-allowed':
    '{count} {count|antwoord is|antwoorden zijn} helemaal weggelaten, omdat de verteller dat wil.',
  'report.closing.withheld.internal-only':
    '{count} {count|antwoord telt|antwoorden tellen} mee zonder woorden.',
  'report.closing.withheld.not-public':
    '{count} {count|antwoord telt|antwoorden tellen} mee zonder woorden: {count|het mag|ze mogen} wel in een verslag, maar niet in een verslag dat iedereen kan lezen.',
  'report.closing.withheld.of-others':
    '{count} {count|antwoord|antwoorden} van anderen {count|staat|staan} hier niet.',
  'report.closing.withheld.private':
    '{count} {count|aantekening|aantekeningen} van de begeleider {count|blijft|blijven} privé.',
  'report.closing.small':
    'Plekken met minder dan tien mensen noemen we niet bij naam. We laten ze samen zien, zodat niemand eruit te halen is.',
  'report.hidden-note': 'Waar […] staat, is iets weggelaten: meestal de naam van een kleine plek.',
  'report.closing.sessions': 'De gesprekken',
  'report.closing.references':
    'De verwijzingen tussen haakjes wijzen naar een gesprek in deze lijst, en naar het antwoord daarin.',
  'report.sessions.number': 'Gesprek',
  'report.sessions.date': 'Datum',
  'report.sessions.round': 'Ronde',
  'report.sessions.setting': 'Plek',
  'report.sessions.who': 'Wie vertelde',
  'report.sessions.observed': 'de begeleider',
  'report.sessions.template': 'Vragenlijst',
};
