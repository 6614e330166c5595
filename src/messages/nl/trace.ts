/** Nederlands: waar een praktijk staat, waarom, en waar nu te kijken; plekken, groepen en vertellers vult de aanroeper in. */
import type { trace as english } from '../en/trace.ts';

export const trace: Record<keyof typeof english, string> = {
  'trace.rung.none': 'nog geen vonk',
  'trace.rung.spark': 'vonk',
  'trace.rung.best': 'goede praktijk',
  'trace.rung.shared': 'gedeelde praktijk',
  'trace.rung.spreading': 'groeiende praktijk',
  'trace.rung.common': 'gewone praktijk',

  'trace.rung.none.meaning': 'We weten ervan, maar niemand heeft er nog uit eigen ervaring over verteld.',
  'trace.rung.spark.meaning': 'Iemand heeft er uit eigen ervaring over verteld.',
  'trace.rung.best.meaning':
    'Het werkt ergens, anderen bevestigen dat, en de mensen om wie het gaat hebben er zelf de hand in.',
  'trace.rung.shared.meaning': 'Het leeft op twee plekken of meer, en we weten hoe het daar gekomen is.',
  'trace.rung.spreading.meaning':
    'Het wordt gedaan op een flink deel van alle plekken die er voor ons toe doen.',
  'trace.rung.common.meaning':
    'Het is op de meeste plekken gewoon hoe het gaat, en een half jaar later nog steeds.',

  'trace.spark.first_hand.met': 'Er is {count} keer uit eigen ervaring over verteld.',
  'trace.spark.first_hand.missing':
    'Er is nog geen verhaal uit eigen ervaring, met de plek erbij en de rol van wie het vertelt.',
  'trace.best.in_use.met': 'We weten van {count} {count|plek|plekken} waar het gedaan wordt.',
  'trace.best.in_use.missing': 'We kennen geen plek waar het nu gedaan wordt.',
  'trace.best.confirmed.met': 'Iemand anders bevestigt het, het is gezien, of het staat op papier.',
  'trace.best.confirmed.missing':
    'Wat iemand over een plek vertelde, is daar nog niet bevestigd: door een ander, door een waarnemer of op papier.',
  'trace.best.concerned.met': 'De mensen om wie het gaat hebben er zelf over verteld.',
  'trace.best.concerned.missing': 'Van de mensen om wie het gaat heeft nog niemand erover verteld.',
  'trace.best.own_part.met': 'We weten wat de mensen om wie het gaat zelf zijn begonnen, besloten of gedaan.',
  'trace.best.own_part.missing':
    'We weten nog niet wat de mensen om wie het gaat zelf zijn begonnen, besloten of gedaan.',
  'trace.best.effect.met': 'We weten wat het bracht, en aan wie.',
  'trace.best.effect.missing': 'We weten nog niet wat het bracht, en aan wie.',
  'trace.best.enabling.met': 'We weten wat het mogelijk maakte.',
  'trace.best.enabling.missing': 'We weten nog niet wat het mogelijk maakte.',
  'trace.best.not_yet.met': 'De vraag voor wie het er nog niet is, is beantwoord.',
  'trace.best.not_yet.missing': 'De vraag voor wie het er nog niet is, staat nog open.',
  'trace.shared.settings.met':
    'Op {count} plekken waar het gedaan wordt, is erover verteld: samen door {tellers} mensen.',
  'trace.shared.settings.missing':
    'Er zijn twee plekken nodig waar het gedaan wordt, elk met een eigen verteller.',
  'trace.shared.link.met':
    'We weten hoe het er gekomen is: van de ene plek op de andere overgegaan, of op twee plekken vanzelf gegroeid.',
  'trace.shared.link.missing': 'We weten nog niet hoe het van de ene plek op de andere kwam.',
  'trace.shared.roles.met': 'Mensen in {count} verschillende rollen hebben erover verteld.',
  'trace.shared.roles.missing': 'Er moeten mensen in ten minste twee verschillende rollen over vertellen.',
  'trace.spreading.frame.met': 'Voor deze praktijk tellen {N} plekken mee.',
  'trace.spreading.frame.missing':
    'Voor deze praktijk {N|telt|tellen} maar {N} {N|plek|plekken} mee; er zijn er ten minste {minimum} nodig.',
  'trace.spreading.frame.none':
    'Er is niet vastgelegd welke plekken voor deze praktijk meetellen; er zijn er ten minste {minimum} nodig.',
  'trace.spreading.settings.met':
    'Het wordt gedaan op {k} van de {n} plekken waarvan we het deze ronde weten.',
  'trace.spreading.settings.missing':
    'Het wordt gedaan op {k} van de {n} plekken waarvan we het deze ronde weten; er zijn er ten minste {minimum} nodig.',
  'trace.spreading.settings.unseen':
    'Van geen plek weten we het deze ronde; op ten minste {minimum} {minimum|plek|plekken} moet het gedaan worden.',
  'trace.spreading.share.met':
    'Het wordt gedaan op ten minste {least} en hoogstens {most} van alle {N} plekken; {needed} {needed|is|zijn} er nodig.',
  'trace.spreading.share.missing':
    'We zijn maar zeker van {least} van alle {N} plekken, en het zijn er hoogstens {most}; {needed} {needed|is|zijn} er nodig.',
  'trace.spreading.share.none':
    'Zonder lijst van plekken kunnen we niet zeggen op welk deel het gedaan wordt.',
  'trace.common.settings.met':
    'Het hoort er gewoon bij op {k} van de {n} plekken waarvan we het deze ronde weten.',
  'trace.common.settings.missing':
    'Het hoort er gewoon bij op {k} van de {n} plekken waarvan we het deze ronde weten; er zijn er ten minste {minimum} nodig.',
  'trace.common.settings.unseen':
    'Van geen plek weten we het deze ronde; op ten minste {minimum} {minimum|plek|plekken} moet het er gewoon bij horen.',
  'trace.common.share.met':
    'Het hoort er gewoon bij op ten minste {least} en hoogstens {most} van alle {N} plekken; {needed} {needed|is|zijn} er nodig.',
  'trace.common.share.missing':
    'We weten maar van {least} van alle {N} plekken zeker dat het er gewoon bij hoort, en het zijn er hoogstens {most}; {needed} {needed|is|zijn} er nodig.',
  'trace.common.share.none':
    'Zonder lijst van plekken kunnen we niet zeggen op welk deel het er gewoon bij hoort.',
  'trace.common.sustained.met':
    'Dat was ook zo in ronde {round}, die ten minste {days} dagen voor deze ronde afliep.',
  'trace.common.sustained.missing':
    'Dat is nog niet ook gezien in een eerdere ronde, die ten minste {days} dagen voor deze afliep.',
  'trace.common.reach.met':
    'De mensen voor wie het er het eerst moet zijn, worden bereikt op ten minste de helft van de plekken waar het er gewoon bij hoort.',
  'trace.common.reach.missing':
    'Voor zover we weten is het er voor {group} op {reached} van de {applies} plekken waar het er gewoon bij hoort en waar zij zijn; het moet ten minste de helft zijn.',
  'trace.common.reach.none': 'Er is nog niet afgesproken voor wie het er het eerst moet zijn.',
  'trace.common.reach.unapplied':
    'De groepen voor wie het er het eerst moet zijn, zijn er niet op de plekken waar het er gewoon bij hoort.',
  'trace.common.normal.met':
    'Op twee plekken of meer zeggen mensen dat het voor hen klopt, dat ze meedoen, dat ze het samen voor elkaar krijgen en dat ze erop terugkijken.',
  'trace.common.normal.coherence':
    'Op twee plekken moeten mensen zeggen dat het voor hen klopt; tot nu toe op {count}.',
  'trace.common.normal.participation':
    'Op twee plekken moeten mensen zeggen dat ze uit zichzelf meedoen; tot nu toe op {count}.',
  'trace.common.normal.collective_action':
    'Op twee plekken moeten mensen zeggen dat ze het samen voor elkaar krijgen; tot nu toe op {count}.',
  'trace.common.normal.reflexive_monitoring':
    'Op twee plekken moeten mensen zeggen dat ze erop terugkijken en het bijstellen; tot nu toe op {count}.',

  'trace.up.blank.first_hand':
    'Maak {reference} af: heeft de verteller het zelf meegemaakt, waar was het, in welke rol, en wat gebeurde er?',
  'trace.up.blank.stage': 'Vul bij {reference} in hoe het er daar nu mee staat.',
  'trace.up.blank.document': 'Vul bij {reference} in in welk stuk het staat.',
  'trace.up.blank.role': 'Vul de rol in van wie {reference} vertelde.',
  'trace.up.blank.own_part':
    'Vul bij {reference} in wat de mensen om wie het gaat zelf zijn begonnen, besloten of gedaan.',
  'trace.up.blank.effect': 'Vul bij {reference} in wat het bracht, en aan wie.',
  'trace.up.blank.enabling': 'Vul bij {reference} in wat het mogelijk maakte.',
  'trace.up.blank.not_yet':
    'Vul bij {reference} in voor wie het er nog niet is; ‘weet ik niet’ is ook een antwoord.',
  'trace.up.blank.learned_from': 'Vul bij {reference} in van wie of waar ze het hebben geleerd.',
  'trace.up.blank.frame':
    'Schrijf in inquiry.yaml welke plekken er voor u toe doen, ten minste {minimum}: onder frame, settings.',
  'trace.up.blank.frame-larger':
    'Voor deze praktijk {N|telt|tellen} maar {N} {N|plek|plekken} mee. Voeg in inquiry.yaml plekken toe tot het er ten minste {minimum} zijn, of meer soorten bij where.',
  'trace.up.blank.groups':
    'Spreek samen af voor wie het er het eerst moet zijn, en geef die groep priority: true in inquiry.yaml.',
  'trace.up.blank.reach': 'Vul voor {setting} in of het er ook is voor {group}.',
  'trace.up.ask.story': 'Vraag {teller} van {setting} naar het verhaal erachter.',
  'trace.up.ask.confirmed': 'Vraag {teller} van {setting} hoe het daar gaat.',
  'trace.up.ask.concerned': 'Vraag {teller} van {setting}, om wie het zelf gaat, erover te vertellen.',
  'trace.up.ask.own_part':
    'Vraag {teller} van {setting} wat de mensen om wie het gaat zelf zijn begonnen, besloten of gedaan.',
  'trace.up.ask.effect': 'Vraag {teller} van {setting} wat het bracht, en aan wie.',
  'trace.up.ask.enabling': 'Vraag {teller} van {setting} wat het mogelijk maakte.',
  'trace.up.ask.not_yet': 'Vraag {teller} van {setting} voor wie het er nog niet is.',
  'trace.up.ask.settings': 'Vraag {teller} van {setting} te vertellen hoe het er daar mee gaat.',
  'trace.up.ask.link': 'Vraag {teller} van {setting} van wie of waar ze het hebben geleerd.',
  'trace.up.ask.roles': 'Vraag {teller} van {setting}, die een andere rol heeft, hoe die het ziet.',
  'trace.up.ask.standing': 'Vraag {teller} van {setting} hoe het er daar nu mee staat.',
  'trace.up.ask.standings':
    'Vraag de mensen die u al kent op {count} plekken hoe het er nu mee staat: {settings}.',
  'trace.up.ask.reach': 'Vraag bij {setting} na of het er ook is voor {group}.',
  'trace.up.ask.normal':
    'Stel de vier vragen over wat gewoon is geworden op {count} {count|plek|plekken} waar u iemand kent: {settings}.',
  'trace.up.visit.story': 'Ga naar {setting} en haal een verhaal uit eigen ervaring op.',
  'trace.up.visit.story-anywhere': 'Zoek iemand die er uit eigen ervaring over kan vertellen.',
  'trace.up.visit.best':
    'Ga naar {setting} en hoor van iemand om wie het gaat en van iemand anders hoe het gaat, wat ze zelf deden, wat het bracht en voor wie het er nog niet is.',
  'trace.up.visit.best-anywhere':
    'Zoek een plek waar het gedaan wordt, en hoor van de mensen om wie het gaat en van iemand anders hoe het gaat.',
  'trace.up.visit.shared':
    'Ga naar {setting}: hoor van iemand daar of het er gedaan wordt, en van wie of waar ze het hebben geleerd.',
  'trace.up.visit.shared-anywhere':
    'Zoek nog een plek waar het gedaan wordt, en hoor van wie of waar ze het hebben geleerd.',
  'trace.up.visit.roles': 'Ga naar {setting} en hoor er iemand met een andere rol.',
  'trace.up.visit.roles-anywhere': 'Zoek iemand met een andere rol die erover kan vertellen.',
  'trace.up.visit.standing': 'Ga naar {setting} en vraag hoe het er daar nu mee staat.',
  'trace.up.visit.standings': 'Vraag op {count} plekken hoe het er nu mee staat: {settings}.',
  'trace.up.visit.standing-anywhere':
    'Vraag op meer plekken hoe het er nu mee staat: op ten minste {minimum} plekken moet het gedaan worden.',
  'trace.up.visit.normal': 'Ga naar {setting} en stel de vier vragen over wat gewoon is geworden.',
  'trace.up.visit.normals': 'Stel de vier vragen over wat gewoon is geworden op {count} plekken: {settings}.',
  'trace.up.wait.rounds':
    'Kijk later nog eens: zet deze ronde en een volgende, met ten minste {days} dagen ertussen, onder rounds in inquiry.yaml.',
  'trace.up.wait.sustained':
    'Wacht op een ronde die op {from} of later begint, en kijk of het dan nog zo is.',
  'trace.up.wait.twice':
    'Geef het tijd: in twee rondes, met ten minste {days} dagen ertussen, moet het er op genoeg plekken gewoon bij horen.',
  'trace.up.wait.round':
    'Alles wat deze ronde te zien was, is gezien. Vraag het in de volgende ronde opnieuw.',

  'trace.doubt.disputed': 'Ga naar {setting}: daar lopen de verhalen uiteen.',
  'trace.doubt.leader': 'Ga naar {setting}: we weten het alleen van iemand die er leiding geeft.',
  'trace.doubt.unseen': 'Ga naar {setting}: hoe het er daar deze ronde mee staat, weten we nog niet.',
  'trace.doubt.unreached': 'Ga naar {setting} en zoek {group} op: misschien is het er voor hen niet.',
  'trace.doubt.again': 'Ga zelf kijken bij {setting}: is het zoals verteld werd?',
  'trace.doubt.nowhere': 'Zoek uit op welke plek het is, en ga er zelf kijken.',

  'trace.flag.near-universal': 'bijna overal',
  'trace.flag.seen-once': 'pas in één ronde gezien, al zeggen mensen dat het al langer zo is',
  'trace.flag.to-confirm': 'deze ronde nog te bevestigen',
  'trace.flag.disputed': 'de verhalen lopen uiteen',
  'trace.state.faded': 'was eerder verder, en is ergens verloren gegaan',
  'trace.state.claimed': 'tot nu toe alleen gezegd door wie leiding geeft, of naverteld',

  'trace.refusal.no-frame':
    'Hoe ver het verspreid is: er is niet vastgelegd welke plekken meetellen, dus er is geen aandeel.',
  'trace.refusal.frame-too-small':
    'Hoe ver het verspreid is: er tellen te weinig plekken mee om van een aandeel te spreken.',
  'trace.refusal.random-without-draw':
    'Wat voor alle plekken geldt: er is niet vastgelegd welke geloot zijn, dus alleen wat gezien is telt.',
  'trace.refusal.incomplete-round':
    'Hoe het er overal mee staat: we weten het deze ronde niet van alle plekken.',
  'trace.refusal.stories-not-prevalence':
    'Hoe vaak het voorkomt: we zochten verhalen waar het lukt, dus hun aantal zegt daar niets over.',
  'trace.refusal.best-without-comparison':
    'Dat dit beter werkt dan iets anders: een goede praktijk is nergens mee vergeleken.',
  'trace.refusal.no-cause':
    'Dat het een door het ander kwam: dit zijn de verbanden die mensen leggen als ze vertellen.',
  'trace.refusal.recurs-not-needed':
    'Dat wat vaak terugkomt ook nodig is: er zijn geen verhalen van plekken waar het niet aansloeg.',
  'trace.refusal.no-trend':
    'Of het groeit: daarvoor moeten dezelfde plekken in ten minste twee rondes gezien zijn.',
  'trace.refusal.small-denominator': 'Een precies percentage: daarvoor zijn de aantallen te klein.',
  'trace.refusal.reach-unknown':
    'Of de mensen voor wie het er het eerst moet zijn, bereikt worden: op sommige plekken weet niemand dat.',
  'trace.refusal.no-priority-group':
    'Of het er is voor wie het er het eerst moet zijn: er is niet afgesproken wie dat zijn.',
  'trace.refusal.unknown-is-not-absent': 'Dat het er niet is waar we niets weten: een ? is geen nul.',
  'trace.refusal.small-setting':
    'Iets over één kleine plek: mensen zouden te herkennen zijn, dus die plekken staan bij elkaar.',
};
