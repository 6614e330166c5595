/** Nederlands: als er iets getypt is waar het programma niets mee kan. */
import type { usage as english } from '../en/usage.ts';

export const usage: Record<keyof typeof english, string> = {
  'error.unknown-option': 'De optie {word} bestaat niet.',
  'error.unknown-option.hint': '{command} --help',
  'error.unknown-command': 'De opdracht {word} bestaat niet.',
  'error.unknown-command.hint': '{command} --help',
  'error.unknown-option-near': 'De optie {word} bestaat niet. Bedoelt u {near}?',
  'error.unknown-option-near.hint': '{command} --help',
  'error.unknown-command-near': 'De opdracht {word} bestaat niet. Bedoelt u {near}?',
  'error.unknown-command-near.hint': '{command} {near}',
  'error.word-to-follow': 'Achter {command} hoort nog een woord: {words}.',
  'error.word-to-follow.hint': '{command} {first} --help',
  'error.too-many-words': 'Dat zijn meer woorden dan er bij {command} horen.',
  'error.too-many-words.hint': '{command} --help   (zet een naam van meer woorden tussen aanhalingstekens)',
  'error.missing-word': 'Noem bij {command} nog: {word}.',
  'error.missing-word.hint': '{command} --help',
  'error.option-needs-value': 'Noem bij de optie {word} ook een waarde.',
  'error.option-needs-value.hint': '{command} --help',
  'error.option-value': '{word} kan niet {value} zijn; wel: {allowed}.',
  'error.option-value.hint': '{command} --help',
  'error.wrong-usage': 'Daar kan Saniveld niets mee.',
  'error.wrong-usage.hint': '{command} --help',
  'error.wrong-language': 'Saniveld spreekt nl en en, geen {language}.',
  'error.wrong-language.hint': '--lang nl   of   --lang en',
  'error.interrupted': 'Gestopt. Er is niets verloren van wat bewaard was.',
  'error.interrupted.hint': 'saniveld {command}',
  'error.defect':
    'Er ging iets mis dat niet mis mag gaan: een fout in Saniveld zelf. Wat bewaard was, is veilig. De bijzonderheden:',
};
