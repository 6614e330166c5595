/** Nederlands: inquiry.yaml, de fouten erin en wat eraan veranderde. */
import type { inquiry as english } from '../en/inquiry.ts';

export const inquiry: Record<keyof typeof english, string> = {
  'problem.inquiry-not-a-line': 'Bij {key} hoort één regel tekst, en hier staat ‘{text}’.',
  'problem.inquiry-not-a-line.hint': 'Schrijf een paar woorden op dezelfde regel, achter {key}:',
  'problem.inquiry-not-an-id':
    '‘{text}’ kan geen id zijn: in een id staan geen spaties en hij begint niet met ~.',
  'problem.inquiry-not-an-id.hint': 'Schrijf bijvoorbeeld combi-01, en zet de volledige naam bij name:',
  'problem.inquiry-id-taken':
    '‘{text}’ kan niet de id van een plek zijn: het is al een antwoord op ‘waar hebt u dit geleerd?’.',
  'problem.inquiry-id-taken.hint': 'Kies een andere id, bijvoorbeeld plek-{text}.',
  'problem.inquiry-not-a-day': 'Bij {key} hoort een dag die bestaat, en hier staat ‘{text}’.',
  'problem.inquiry-not-a-day.hint': 'Schrijf jaar-maand-dag, bijvoorbeeld {key}: 2026-03-14',
  'problem.inquiry-not-a-share':
    '{key} is een aandeel: een getal boven 0 en hoogstens 1. Hier staat ‘{text}’.',
  'problem.inquiry-not-a-share.hint': 'De helft is 0.5: schrijf {key}: 0.5',
  'problem.inquiry-not-a-language': '‘{text}’ is geen taalcode.',
  'problem.inquiry-not-a-language.hint': 'Schrijf languages: [nl, en]',
  'problem.inquiry-languages': 'Bij languages hoort minstens één taal, en elke taal één keer.',
  'problem.inquiry-languages.hint': 'Schrijf languages: [nl, en]',
  'problem.inquiry-double-id': 'De id ‘{id}’ komt twee keer voor.',
  'problem.inquiry-double-id.hint': 'Geef een van de twee een eigen id.',
  'problem.inquiry-ends-before-start': 'Dit eindigt op {to}, nog voor het begin op {from}.',
  'problem.inquiry-ends-before-start.hint': 'Draai de twee dagen om, of verbeter er een.',
  'problem.inquiry-rounds-overlap':
    'Ronde {round} begint op {from}, terwijl ronde {other} tot en met {to} duurt: een dag zou in allebei vallen.',
  'problem.inquiry-rounds-overlap.hint': 'Laat ronde {round} na {to} beginnen.',
  'problem.inquiry-drawn-not-random':
    'Onder drawn: staan plekken die geloot zijn; dat hoort bij sampling: random.',
  'problem.inquiry-drawn-not-random.hint': 'Schrijf sampling: random, of laat drawn: weg.',
  'problem.inquiry-unknown-setting': 'De plek ‘{id}’ staat niet bij settings.',
  'problem.inquiry-unknown-setting.hint': 'Zet de plek eerst bij settings:, of haal haar weg bij drawn:',
  'problem.inquiry-unknown-setting-near': 'De plek ‘{id}’ staat niet bij settings.',
  'problem.inquiry-unknown-setting-near.hint': 'Bedoelt u {nearest}?',
  'problem.inquiry-ladder-order':
    'De ladder staat op zijn kop: een hogere trede vraagt {higher}, de trede eronder {lower}.',
  'problem.inquiry-ladder-order.hint': 'Houd spreading lager dan common, en common lager dan universal.',
  'problem.inquiry-double-practice': 'De naam ‘{name}’ is al van de praktijk ‘{other}’.',
  'problem.inquiry-double-practice.hint': 'Laat de naam hier weg, of kies een andere.',
  'problem.inquiry-unknown-kind':
    'Geen enkele plek is van het soort ‘{kind}’: deze praktijk zou nergens kunnen bestaan.',
  'problem.inquiry-unknown-kind.hint': 'Deze soorten staan bij settings: {known}.',
  'problem.inquiry-unknown-kind-near':
    'Geen enkele plek is van het soort ‘{kind}’: deze praktijk zou nergens kunnen bestaan.',
  'problem.inquiry-unknown-kind-near.hint': 'Bedoelt u {nearest}?',

  'inquiry.change.name': 'Het onderzoek heette ‘{from}’ en heet nu ‘{to}’.',
  'inquiry.change.topic': 'Het onderwerp is anders verwoord.',
  'inquiry.change.frame-added': 'De plekken zijn vastgelegd: {settings} {settings|plek|plekken}.',
  'inquiry.change.frame-removed': 'De lijst met {settings} {settings|plek|plekken} is weggehaald.',
  'inquiry.change.sampling': 'De plekken worden nu anders gekozen: {to} in plaats van {from}.',
  'inquiry.change.drawn': 'Er zijn andere plekken geloot: nu {to}, eerst {from}.',
  'inquiry.change.setting-added': 'Plek {id} is erbij gekomen.',
  'inquiry.change.setting-removed': 'Plek {id} is weggehaald.',
  'inquiry.change.setting-changed': 'Plek {id}: {fact} was {from} en is nu {to}.',
  'inquiry.change.group-added': 'Groep {id} is erbij gekomen.',
  'inquiry.change.group-removed': 'Groep {id} is weggehaald.',
  'inquiry.change.group-changed': 'Groep {id}: {fact} was {from} en is nu {to}.',
  'inquiry.change.role-added': 'Rol {id} is erbij gekomen.',
  'inquiry.change.role-removed': 'Rol {id} is weggehaald.',
  'inquiry.change.role-changed': 'Rol {id}: {fact} was {from} en is nu {to}.',
  'inquiry.change.round-added': 'Ronde {id} is erbij gekomen.',
  'inquiry.change.round-removed': 'Ronde {id} is weggehaald.',
  'inquiry.change.round-changed': 'Ronde {id}: {fact} was {from} en is nu {to}.',
  'inquiry.change.practice-added': 'De praktijk ‘{id}’ is vooraf vastgelegd.',
  'inquiry.change.practice-removed': 'De praktijk ‘{id}’ is niet langer vooraf vastgelegd.',
  'inquiry.change.practice-changed': 'De praktijk ‘{id}’: {fact} was {from} en is nu {to}.',
  'inquiry.change.threshold': 'De drempel {fact} was {from} en is nu {to}.',
  'inquiry.change.decided': 'Wie de drempels koos, en wanneer, was {from} en is nu {to}.',

  'inquiry.file.head':
    'Wat u met elkaar onderzoekt. U mag dit bestand altijd aanpassen: wat al verzameld is,\nhoudt de versie van toen.',
  'inquiry.file.frame':
    'De plekken die er voor u toe doen: straten, combi’s, organisaties.\nsampling zegt hoe u kiest waar u gaat kijken: census (overal), random (geloot; dan staat bij\ndrawn: welke) of purposive (waar u welkom was). Plekken met minder dan 10 mensen worden buiten\ndit onderzoek nooit genoemd. Zonder deze lijst kan niemand zeggen hoe ver een praktijk al is.',
  'inquiry.file.frame-example':
    'frame:\n  sampling: census\n  settings:\n    - {id: combi-01, name: Combi Kerkstraat, kind: combi, area: Noord, people: 4, from: 2026-01-01}',
  'inquiry.file.groups':
    'Groepen mensen om wie het gaat. Bij priority: true telt voor de hoogste trede of zij bereikt worden.',
  'inquiry.file.groups-example':
    'groups:\n  - {id: young-carers, name: {nl: jonge mantelzorgers, en: young carers}, priority: true}',
  'inquiry.file.roles':
    'Rollen van de mensen die vertellen. side: concerned (om wie het gaat), network (eromheen), partner,\nleader (leider), manager (leidinggevende) of advisor (adviseur). Zonder rollen gelden deze zes.',
  'inquiry.file.roles-example':
    'roles:\n  - {id: resident, name: {nl: bewoner, en: resident}, side: concerned}',
  'inquiry.file.rounds':
    'Rondes waarin u vraagt hoe het ervoor staat. Een gewone praktijk vraagt er twee, minstens een\nhalf jaar uit elkaar.',
  'inquiry.file.rounds-example':
    'rounds:\n  - {id: "1", from: 2026-01-10, to: 2026-02-20}\n  - {id: "2", from: 2026-09-10, to: 2026-10-20}',
  'inquiry.file.ladder':
    'De ladder: wanneer noemt u iets gewoon? Dit zijn werkafspraken, en u mag ze veranderen.\nSchrijf op wie ze maakte en wanneer: elk verslag vermeldt het.',
  'inquiry.file.spreading': 'groeiende praktijk: in gebruik op minstens dit deel van de plekken',
  'inquiry.file.common': 'gewone praktijk: gewoon op minstens dit deel van de plekken',
  'inquiry.file.universal': 'bijna overal: gewoon op minstens dit deel van de plekken',
  'inquiry.file.minimum-settings': 'en op minstens zoveel plekken',
  'inquiry.file.minimum-frame': 'met minder plekken is een aandeel niet te geven',
  'inquiry.file.sustained-days': 'een gewone praktijk was dat zoveel dagen eerder ook al',
  'inquiry.file.practices':
    'Praktijken die u al bij naam kent; andere komen erbij als mensen erover vertellen.',
  'inquiry.file.practices-example':
    'practices:\n  - {name: Koffie aan de deur, aliases: [deurkoffie], definition: "…", where: [combi]}',
};
