/** Nederlands: wat elke sleutel van een vragenlijst betekent, met een voorbeeld, voor editors en docs; en een vragenlijst maken. */
import type { keys as english } from '../en/keys.ts';

export const keys: Record<keyof typeof english, string> = {
  'key.template.template':
    'De id waaraan gesprekken en opdrachten deze vragenlijst herkennen. Laat hem staan: een andere id is een andere vragenlijst.',
  'key.template.template.example': 'template: straatgesprek',
  'key.template.version':
    'De versie van de vragen, tussen aanhalingstekens. Hoog het nummer op als u iets verandert; elk gesprek bewaart de tekst waarmee het gevoerd is.',
  'key.template.version.example': 'version: "2"',
  'key.template.languages':
    'De talen van de teksten. Een gewone tekst is in de eerste taal, en die ziet men ook waar een vertaling ontbreekt.',
  'key.template.languages.example': 'languages: [nl, en]',
  'key.template.title': 'Hoe mensen dit gesprek noemen.',
  'key.template.title.example': 'title: Straatgesprek',
  'key.template.aliases': 'Andere namen waarmee u de vragenlijst kunt opvragen.',
  'key.template.aliases.example': 'aliases: [straat, praatje]',
  'key.template.purpose': 'Waar het gesprek voor is, in een zin of twee.',
  'key.template.purpose.example': 'purpose: Ontdekken wat buren al voor elkaar doen.',
  'key.template.minutes': 'Hoe lang het hele gesprek mag duren, in minuten.',
  'key.template.minutes.example': 'minutes: 45',
  'key.template.labels': 'Eigen namen voor de vijf fasen, als u andere gebruikt.',
  'key.template.labels.example': 'labels: {dream: Waar we op hopen}',
  'key.template.phases': 'De delen van het gesprek, in de volgorde waarin ze komen.',
  'key.template.phases.example':
    'phases: [{id: gesprek, questions: [{id: moment, type: story, ask: Wat gebeurde er?}]}]',

  'key.labels.define': 'Uw eigen naam voor de fase Verwonderen.',
  'key.labels.define.example': 'define: Binnenkomen',
  'key.labels.discover': 'Uw eigen naam voor de fase Verkennen.',
  'key.labels.discover.example': 'discover: Verhalen',
  'key.labels.dream': 'Uw eigen naam voor de fase Verbeelden.',
  'key.labels.dream.example': 'dream: Waar we op hopen',
  'key.labels.design': 'Uw eigen naam voor de fase Vormgeven.',
  'key.labels.design.example': 'design: Wat daarvoor nodig is',
  'key.labels.destiny': 'Uw eigen naam voor de fase Verwezenlijken.',
  'key.labels.destiny.example': 'destiny: Wie doet wat',

  'key.phase.id': 'De id van dit deel; geen ander deel van de vragenlijst mag zo heten.',
  'key.phase.id.example': 'id: welkom',
  'key.phase.phase': 'Bij welke van de vijf fasen van waarderend onderzoeken dit deel hoort.',
  'key.phase.phase.example': 'phase: discover',
  'key.phase.title': 'Het kopje boven dit deel.',
  'key.phase.title.example': 'title: Welkom',
  'key.phase.minutes': 'Hoeveel minuten dit deel mag duren; de klok houdt het bij.',
  'key.phase.minutes.example': 'minutes: 10',
  'key.phase.say': 'Wat u zegt voordat de eerste vraag van dit deel komt.',
  'key.phase.say.example': 'say: Fijn dat u er bent.',
  'key.phase.when': 'Het hele deel wordt overgeslagen, tenzij dit waar is.',
  'key.phase.when.example': 'when: ${kopjes} > 0',
  'key.phase.of':
    'Maakt van dit deel één gegeven voor het hele gesprek. Met `captures` zegt u wat erin komt.',
  'key.phase.of.example': 'of: started',
  'key.phase.questions': 'De vragen en herhalingen van dit deel, in de volgorde waarin u ze stelt.',
  'key.phase.questions.example': 'questions: [{id: moment, type: story, ask: Wat gebeurde er?}]',

  'key.repeat.repeat':
    'Stelt zijn vragen opnieuw, beurt na beurt. Wat u hier schrijft is de id: kleine letters, cijfers en _.',
  'key.repeat.repeat.example': 'repeat: voorbeeld',
  'key.repeat.of':
    'Wat er van elke beurt gemaakt wordt: één gegeven van deze soort. Met `captures` zegt u wat erin komt.',
  'key.repeat.of.example': 'of: example',
  'key.repeat.each': 'Hoe één beurt heet; anders geldt de id van de herhaling.',
  'key.repeat.each.example': 'each: voorbeeld',
  'key.repeat.ask': 'Wat u vraagt voordat er nog een beurt komt.',
  'key.repeat.ask.example': 'ask: Schiet u nog zo’n moment te binnen?',
  'key.repeat.at_least': 'Hoeveel beurten u er minstens wilt. Minder kan ook, met een reden.',
  'key.repeat.at_least.example': 'at_least: 1',
  'key.repeat.at_most': 'Hoeveel beurten u er hoogstens wilt. Meer kan ook, met een reden.',
  'key.repeat.at_most.example': 'at_most: 6',
  'key.repeat.over':
    'Beurten die vooraf vaststaan: een lijst, wat bij een eerdere vraag gekozen is, `frame.settings` of `practices`.',
  'key.repeat.over.example': 'over: ${energie}',
  'key.repeat.when': 'De herhaling wordt overgeslagen, tenzij dit waar is.',
  'key.repeat.when.example': 'when: ${kopjes} > 0',
  'key.repeat.moment': 'Wanneer u het vraagt: tijdens het gesprek, of na afloop.',
  'key.repeat.moment.example': 'moment: after',
  'key.repeat.questions': 'De vragen van elke beurt. Er mag nog één herhaling tussen staan.',
  'key.repeat.questions.example': 'questions: [{id: verhaal, type: story, ask: Wat gebeurde er?}]',

  'key.question.id':
    'De id van deze vraag, zoals die in voorwaarden en gegevens staat: kleine letters, cijfers en _. Elke id komt één keer voor.',
  'key.question.id.example': 'id: mooi_moment',
  'key.question.type': 'Wat voor antwoord het is.',
  'key.question.type.example': 'type: story',
  'key.question.ask': 'Wat u vraagt, in uw eigen woorden.',
  'key.question.ask.example': 'ask: Vertel eens over een mooie zondag hier.',
  'key.question.help': 'Een steuntje voor wie de vraag stelt; u leest het niet voor.',
  'key.question.help.example': 'help: Wacht. Stilte mag.',
  'key.question.say': 'Wat u zegt voordat u de vraag stelt. Bij een vraag van het type `say` is dat alles.',
  'key.question.say.example': 'say: Neem rustig de tijd.',
  'key.question.probes':
    'Vragen om mee door te gaan als het verhaal stokt. Kies wat past; ze hoeven niet allemaal.',
  'key.question.probes.example': 'probes: [Wie waren er nog meer bij?, Wat deed u zelf?]',
  'key.question.headline': 'Vraagt het verhaal ook in één regel, als kernzin van deze soort.',
  'key.question.headline.example': 'headline: story',
  'key.question.when': 'De vraag komt alleen als dit waar is. U kijkt ermee naar eerdere antwoorden.',
  'key.question.when.example': "when: selected(${energie}, 'team')",
  'key.question.check': 'Waar een antwoord aan moet voldoen. De punt is het antwoord zelf.',
  'key.question.check.example': 'check: . >= 0 and . <= 500',
  'key.question.message': 'Wat men leest als `check` het antwoord weigert.',
  'key.question.message.example': 'message: Tussen 0 en 500.',
  'key.question.computed':
    'Wat een vraag van het type `computed` uitrekent met eerdere antwoorden. Niemand hoeft iets in te vullen.',
  'key.question.computed.example': 'computed: coalesce(${kopjes}, 0) + 1',
  'key.question.options':
    'Waaruit men kiest: een waarde om te bewaren en een tekst om te lezen, of één woord voor allebei.',
  'key.question.options.example':
    'options: [{value: team, label: Het team}, {value: vertrouwen, label: Vertrouwen}]',
  'key.question.required':
    'Zonder antwoord gaat u alleen verder met een reden. Bewaar dit voor wat een gegeven echt niet kan missen.',
  'key.question.required.example': 'required: true',
  'key.question.default': 'Het antwoord dat er alvast staat, om te laten staan of te veranderen.',
  'key.question.default.example': 'default: 2',
  'key.question.private': 'Alleen u leest het antwoord: het blijft buiten gedeelde verslagen en exports.',
  'key.question.private.example': 'private: true',
  'key.question.moment': 'Wanneer u het vraagt: tijdens het gesprek, of na afloop.',
  'key.question.moment.example': 'moment: after',
  'key.question.captures':
    'Welk deel van het gegeven dit antwoord vult. Wat er te vullen is, hangt af van `of` eromheen.',
  'key.question.captures.example': 'captures: practice',
  'key.question.from':
    'Het laagste getal van een schaal. Bij een vraag van het type `turn`: `earlier-sessions`, om ook naar beurten uit andere gesprekken te wijzen.',
  'key.question.from.example': 'from: 1',
  'key.question.to': 'Het hoogste getal van een schaal.',
  'key.question.to.example': 'to: 10',
  'key.question.at_most': 'Hoeveel dingen er hoogstens in een lijst komen.',
  'key.question.at_most.example': 'at_most: 3',
  'key.question.many': 'Bij een vraag van het type `turn`: het mogen meer beurten zijn.',
  'key.question.many.example': 'many: true',
  'key.question.renamed_from':
    'De id die deze vraag eerder had, zodat oude en nieuwe antwoorden in één kolom blijven.',
  'key.question.renamed_from.example': 'renamed_from: mooiste_moment',

  'key.option.value':
    'Wat bewaard wordt, en waarmee voorwaarden vergelijken. Verander het niet meer als het in gebruik is.',
  'key.option.value.example': 'value: team',
  'key.option.label': 'Wat mensen lezen; anders lezen zij de waarde.',
  'key.option.label.example': 'label: Het team',

  'schema.title': 'Een vragenlijst van Saniveld',
  'schema.template': 'vragenlijst',
  'schema.phase': 'deel van het gesprek',
  'schema.labels': 'namen van de fasen',
  'schema.repeat': 'herhaling',
  'schema.question': 'vraag',
  'schema.option': 'mogelijkheid',
  'schema.item': 'vraag of herhaling',
  'schema.only-for': '"{key}" hoort bij een vraag van het type {types}.',
  'schema.without-answer': 'Op deze vraag komt geen antwoord, dus "{key}" zegt hier niets.',
  'schema.captures-outside':
    'Er is hier geen gegeven om te vullen: zet of: bij de herhaling of het deel eromheen.',
  'schema.id': 'Begin met een kleine letter; daarna alleen kleine letters, cijfers en _.',
  'schema.file-id': 'Begin met een kleine letter; daarna alleen kleine letters, cijfers, _ en -.',
  'schema.language': 'Schrijf twee kleine letters, zoals nl of en.',
  'schema.over':
    'Schrijf een lijst, de id van een eerdere vraag als ${energie}, frame.settings of practices.',
  'schema.texts':
    'Schrijf één gewone tekst, of per taal een, zoals {nl: …, en: …}. Aanhalingstekens houden een tekst bijeen.',
  'schema.snippet.template': 'een hele vragenlijst',
  'schema.snippet.phase': 'een deel met een vraag',
  'schema.snippet.question': 'een vraag',
  'schema.snippet.story': 'een verhaal met kernzin en doorvragen',
  'schema.snippet.choice': 'een keuze met mogelijkheden',
  'schema.snippet.repeat': 'een herhaling van voorbeelden',
  'schema.snippet.option': 'een mogelijkheid met een tekst',
  'schema.snippet.languages': 'een tekst per taal',
  'schema.snippet.lines': 'een tekst van meer regels',

  'template.new.id': 'mijn-vragenlijst',
  'template.new.file': '{file} is nu van u: verander wat u wilt.',
  'template.new.schema': 'Een editor die YAML kent, helpt mee terwijl u typt; die leest daarvoor {file}.',
  'template.new.schema-kept':
    '{file} is niet van ons en is gelaten zoals het was. Zonder het onze naast de vragenlijst kan een editor niet meehelpen.',
  'template.new.no-schema':
    '{file}, waarmee een editor meehelpt, kon niet worden geschreven. De vragenlijst zelf staat er wel, helemaal.',
  'template.new.instead':
    'In dit onderzoek komt hij in de plaats van de vragenlijst {id} die bij Saniveld hoort.',
  'template.new.next':
    '  saniveld template check {file}\n      elke fout vinden\n  saniveld template test {file} --write\n      elke weg erdoorheen proberen\n  saniveld template print {file}\n      zien hoe het op papier wordt',
  'error.bad-template-id':
    '"{id}" kan geen id van een vragenlijst zijn: begin met een kleine letter en gebruik alleen kleine letters a–z, cijfers, - en _.',
  'error.bad-template-id.hint': 'saniveld template new {near}',
  'error.template-id-taken': 'De id {id} is al bezet: {file} is die vragenlijst al.',
  'error.template-id-taken.hint':
    'Kies een andere id, of verander dat bestand zelf: saniveld template check {file}',
} as const;
