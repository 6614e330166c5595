/** The canvas on a terminal: it is always given back, whatever happens to the program, the window or what is typed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownProgram } from '../support/own-program.ts';
import { type PtyScreen, ptyScreen } from '../support/pty-screen.ts';
import { emptyFolder, root } from '../support/run-cli.ts';

const program = [ownProgram('test/support/canvas-program.ts')];

const start = (
  args: readonly string[] = [],
  more: { before?: readonly string[]; environment?: NodeJS.ProcessEnv } = {},
): PtyScreen => ptyScreen(args, { folder: root, rows: 24, program, ...more });

const processOf = (screen: PtyScreen): number => Number(/process (\d+)/.exec(screen.text())?.[1]);

const timesTaken = (screen: PtyScreen): number => screen.sent().split('\x1b[?1049h').length - 1;

/** Every way in has its way out, and the last of each is the way out. */
const isGivenBack = (screen: PtyScreen): boolean =>
  [
    ['\x1b[?1049h', '\x1b[?1049l'],
    ['\x1b[?2004h', '\x1b[?2004l'],
    ['\x1b[?7l', '\x1b[?7h'],
    ['\x1b[?25l', '\x1b[?25h'],
  ].every(([taken = '', given = '']) => {
    const sent = screen.sent();
    return sent.includes(taken) && sent.lastIndexOf(given) > sent.lastIndexOf(taken);
  });

describe('a canvas on a terminal', () => {
  it('draws what is typed and pasted, marked or not, and leaves its last words on the screen as it was', async () => {
    const screen = start();
    await screen.when('80 x 24', 'één\x1b[D');
    await screen.when('last left', '\x1b');
    await screen.when('last escape', '\x1b[200~twee\rdrie\r\x1b[201~');
    await screen.when('13 letters, last paste', 'vier\rvijf\r');
    await screen.when('23 letters, last paste', '\x1a');
    expect(screen.text()).toMatch(/\nééntwee\ndrie\nvier\nvijf\n\n23 letters/);
    await screen.when('last undo', '\x04');
    expect(await screen.ended).toBe(0);
    expect(screen.text()).toBe('23 letters in all');
    expect(isGivenBack(screen)).toBe(true);
  });

  it.each([
    ['marked', '\x1b[200~', '\x1b[201~'],
    ['unmarked', '', ''],
  ])('takes 100 kB that is pasted, %s', async (_, before, after) => {
    const screen = start();
    await screen.when('80 x 24', `${before}${'een lange regel van een verhaal\r'.repeat(3200)}${after}`);
    await screen.when('102400 letters, last paste', '\x04');
    expect(await screen.ended).toBe(0);
  });

  it('is drawn anew when the window changes', async () => {
    const screen = start();
    await screen.when('80 x 24', 'hallo');
    await screen.when('5 letters', '');
    screen.resize(40, 12);
    await screen.when('40 x 12', '');
    screen.resize(200, 60);
    await screen.when('200 x 60', '\x04');
    expect(await screen.ended).toBe(0);
  });

  it('is given back while a shell has stopped it, and there again afterwards', async () => {
    const shell = 'set -m; "$@"; echo stopped; read -r; fg >/dev/null; echo "ended with $?"';
    const screen = start([], { before: ['bash', '-c', shell, 'bash'] });
    await screen.when('80 x 24', 'hallo');
    await screen.when('5 letters', '');
    process.kill(processOf(screen), 'SIGTSTP');
    await screen.when(/stopped$/, '');
    expect(isGivenBack(screen)).toBe(true);
    await screen.when('stopped', '\r');
    await screen.when(/\nhallo\n5 letters/, '!');
    await screen.when('6 letters', '\x04');
    expect(await screen.ended).toBe(0);
    expect(screen.text()).toMatch(/6 letters in all\nended with 0$/);
    expect(isGivenBack(screen)).toBe(true);
  });

  it('is drawn as large as the window has become while it was stopped', async () => {
    const shell = 'set -m; "$@"; echo stopped; read -r; fg >/dev/null';
    const screen = start([], { before: ['bash', '-c', shell, 'bash'] });
    await screen.when('80 x 24', '');
    process.kill(processOf(screen), 'SIGTSTP');
    await screen.when(/stopped$/, '');
    screen.resize(50, 14);
    await screen.when('stopped', '\r');
    await screen.when('50 x 14', '\x04');
    expect(await screen.ended).toBe(0);
  });

  it('is there again where no shell could go on with it, and after a stop that nobody hears', async () => {
    const screen = start();
    await screen.when('80 x 24', 'hallo');
    await screen.when('5 letters', '');
    process.kill(processOf(screen), 'SIGTSTP');
    await expect.poll(() => timesTaken(screen), { timeout: 20_000 }).toBe(2);
    await screen.when('5 letters', '!');
    await screen.when('6 letters', '');
    process.kill(processOf(screen), 'SIGSTOP');
    process.kill(processOf(screen), 'SIGCONT');
    await expect.poll(() => timesTaken(screen), { timeout: 20_000 }).toBe(3);
    await screen.when('6 letters', '\x04');
    expect(await screen.ended).toBe(0);
    expect(isGivenBack(screen)).toBe(true);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('is given back at %s, heard or not', async (signal) => {
    const heard = start(['held']);
    await heard.when('80 x 24', 'hallo');
    await heard.when('5 letters', '');
    process.kill(processOf(heard), signal);
    expect(await heard.ended).toBe(0);
    expect(heard.text()).toBe(`heard ${signal}\n5 letters in all`);
    expect(isGivenBack(heard)).toBe(true);

    const unheard = start([], { before: ['bash', '-c', '"$@"; echo "ended with $?"', 'bash'] });
    await unheard.when('80 x 24', '');
    process.kill(processOf(unheard), signal);
    await unheard.ended;
    expect(unheard.text()).toMatch(/ended with (143|129)$/);
    expect(isGivenBack(unheard)).toBe(true);
  });

  it('is given back when the program fails, with the reason on the screen as it was, and when it exits', async () => {
    const failed = start();
    await failed.when('80 x 24', '\x17');
    expect(await failed.ended).toBe(1);
    expect(failed.text()).toContain('it went wrong');
    expect(isGivenBack(failed)).toBe(true);
    const exited = start();
    await exited.when('80 x 24', '\x15');
    expect(await exited.ended).toBe(3);
    expect(isGivenBack(exited)).toBe(true);
  });

  it('ends quietly when its terminal is closed', async () => {
    const folder = emptyFolder();
    const exit = join(folder, 'exit');
    const shell = `trap '' HUP; "$@"; echo $? > ${exit}`;
    const closed = start([], { before: ['bash', '-c', shell, 'bash'] });
    await closed.when('80 x 24', 'hallo');
    await closed.when('5 letters', '');
    closed.close();
    await expect.poll(() => existsSync(exit) && readFileSync(exit, 'utf8'), { timeout: 20_000 }).toBe('0\n');
  });

  it('lets an editor have the terminal, and is there again', async () => {
    const file = join(emptyFolder(), 'story');
    writeFileSync(file, '');
    const editor = 'f() { echo "in the editor"; IFS= read -r line; printf %s "$line" > "$1"; }; f';
    const screen = start(['', file], { environment: { EDITOR: editor } });
    await screen.when('80 x 24', 'hallo\x19');
    await screen.when('in the editor', 'geschreven\r');
    await screen.when('hallo<edited>', '\x04');
    expect(await screen.ended).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('geschreven');
    expect(isGivenBack(screen)).toBe(true);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)(
    'ends the editor too at %s, and has the last word',
    async (signal) => {
      const folder = emptyFolder();
      const editor = join(folder, 'editor');
      writeFileSync(
        editor,
        `#!/bin/sh\nstty raw\ntrap 'echo "editor ended"; exit 1' TERM HUP\necho "in the editor"\nwhile :; do sleep 0.1; done\n`,
        { mode: 0o755 },
      );
      const screen = start(['held', '/dev/null'], { environment: { EDITOR: `${editor} --wait` } });
      await screen.when('80 x 24', 'hallo');
      await screen.when('5 letters', '');
      const held = processOf(screen);
      await screen.when('5 letters', '\x19');
      await screen.when('in the editor', '');
      process.kill(held, signal);
      expect(await screen.ended).toBe(0);
      expect(screen.text()).toMatch(new RegExp(`editor ended\\n *heard ${signal}\\n17 letters in all$`));
      expect(isGivenBack(screen)).toBe(true);
    },
  );

  it('leaves Ctrl+C in an editor to that editor, and goes on without one', async () => {
    const editor = `trap 'echo caught' INT; echo "in the editor"; read -r _ || read -r _; exit 1; :`;
    const screen = start(['', '/dev/null'], { environment: { VISUAL: ' ', EDITOR: editor } });
    await screen.when('80 x 24', 'hallo\x19');
    await screen.when('in the editor', '\x03');
    await screen.when('caught', '\r');
    await screen.when('hallo<not edited>', '\x04');
    expect(await screen.ended).toBe(0);
    const without = start(['', '/dev/null'], { environment: { PATH: '/nowhere' } });
    await without.when('80 x 24', '\x19');
    await without.when('<not edited>', '\x04');
    expect(await without.ended).toBe(0);
  });
});
