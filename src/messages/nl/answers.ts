/** Nederlands: de antwoorden die de taal zelf vastlegt, in de woorden van wie ze geeft; gelijk op papier, in een formulier en in een codeboek. */
import type { answers as english } from '../en/answers.ts';

export const answers: Record<keyof typeof english, string> = {
  'answer.yes': 'Ja',
  'answer.no': 'Nee',

  'answer.consent.none': 'Er mag niets worden opgeschreven of bewaard',
  'answer.consent.internal':
    'Het mag meetellen, maar mijn woorden blijven bij de mensen die dit onderzoek doen',
  'answer.consent.quote':
    'Mijn woorden mogen in een verslag staan, zonder mijn naam, maar niet in een verslag dat iedereen kan lezen',
  'answer.consent.public': 'Mijn woorden mogen in een verslag staan dat iedereen kan lezen, zonder mijn naam',

  'answer.stage.0': 'Nooit van gehoord',
  'answer.stage.1': 'Wel eens gehoord',
  'answer.stage.2': 'We zijn het van plan',
  'answer.stage.3': 'We proberen het, vaker dan één keer',
  'answer.stage.4': 'Het hoort er gewoon bij, zoals in het begin',
  'answer.stage.5': 'Het hoort er gewoon bij, aangepast',
  'answer.stage.6': 'Het hoort er gewoon bij, samen met anderen',
  'answer.stage.7': 'Het hoort er gewoon bij, maar heel anders',
  'answer.stage.-1': 'Gestopt',
  'answer.stage.unknown': 'Weet ik niet',
  'answer.routine': 'Het hoort er gewoon bij',
  'answer.routine.only': 'Alleen waar het er gewoon bij hoort:',
  'answer.routine.still': 'Doet u het nog zoals in het begin?',
  'answer.routine.4': 'Ja',
  'answer.routine.5': 'Aangepast',
  'answer.routine.6': 'Samen met anderen',
  'answer.routine.7': 'Heel anders',
};
