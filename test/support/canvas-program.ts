/** Draws what is typed on the terminal it is started in: `held` hears signals as an interview does. Ctrl+Y asks an editor, Ctrl+W fails, Ctrl+U exits. */
import { screenCanvas } from '../../src/screen-canvas.ts';
import { watchTerminals } from '../../src/terminal/closed-terminal.ts';
import { editOutside } from '../../src/terminal/outside-editor.ts';
import { hearSignals } from '../../src/terminal/signals.ts';

const [way = '', file = ''] = process.argv.slice(2);
process.stderr.on('error', () => {});
process.once('exit', watchTerminals());

const canvas = screenCanvas(false, process.env);
const onSignal = hearSignals(() => process.exit(130));
if (way === 'held') onSignal((signal) => canvas.close([`heard ${signal}`]));

let text = '';
let last = '';
for (let over = false; !over; ) {
  const lines = text.split('\n');
  const happening = await canvas.hear(({ columns, rows }) => ({
    rows: [
      [{ text: `${columns} x ${rows}, process ${process.pid}`, style: 'dim' }],
      ...lines.slice(-5).map((line) => [{ text: line.slice(0, 30), style: 'plain' } as const]),
      [{ text: `${text.length} letters, last ${last}.`, style: 'strong' }],
    ],
    caret: { row: Math.min(5, lines.length), column: Math.min(30, lines.at(-1)?.length ?? 0) },
  }));
  last = happening.key;
  switch (happening.key) {
    case 'text':
    case 'paste':
      text += happening.text;
      break;
    case 'enter':
      text += '\n';
      break;
    case 'redo': {
      const edited = await canvas.aside(() => editOutside(file, process.env));
      text += edited ? '<edited>' : '<not edited>';
      break;
    }
    case 'clear-word':
      setTimeout(() => {
        throw new Error('it went wrong');
      });
      break;
    case 'clear':
      process.exit(3);
      break;
    case 'end':
    case 'closed':
      over = true;
      break;
    default:
  }
}
canvas.close([`${text.length} letters in all`]);
