/** An editor of the facilitator's own: what it wrote is here or in a file that is named, and no file stays when it is not needed. */
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Doing } from '../endurance/conduct.ts';
import { after } from '../endurance/conduct.ts';
import { resuming } from '../endurance/inquiry-place.ts';
import { keptIn } from '../endurance/kept.ts';
import { screenInterviewer } from '../endurance/screen-interviewer.ts';
import { onItsWay } from '../endurance/troubled.ts';
import { bin, emptyFolder, saniveld } from '../support/run-cli.ts';

/** An editor that does `script` with the file `$1`. */
const editorThat = (script: string): string => {
  const editor = join(emptyFolder(), 'editor');
  writeFileSync(editor, `#!/bin/sh\n${script}\n`);
  chmodSync(editor, 0o755);
  return editor;
};

const who: Doing = {
  keys: ['Ik\r'],
  reply: { reply: 'answer', value: 'Ik' },
  draft: null,
};

/** At a story of which a little is typed, with the menu open; gives the key for the editor. */
const inMenu = async (editor: string) => {
  const way = await onItsWay(screenInterviewer, { environment: { EDITOR: editor } });
  const { seat, state } = way;
  seat.type('Ik');
  await seat.says('Ik');
  await seat.goOn('\r');
  await seat.untilAsked(after(state, who), 0);
  seat.type('Het begon');
  await seat.says('Het begon');
  await seat.goOn('\u001b');
  await seat.says('eigen tekstprogramma');
  const row = seat.rows().find((each) => each.includes('eigen tekstprogramma')) ?? '';
  const open = (): void => seat.type(/\d/.exec(row)?.[0] ?? '');
  const folder = dirname(way.place.data);
  const left = (): readonly string[] => readdirSync(folder).filter((name) => name.includes('.edit.txt'));
  return { ...way, open, left, folder };
};

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a text from an editor', { concurrent: true }, () => {
  it('is half-typed text on disk, and in no file any more', async () => {
    const { seat, place, open, left } = await inMenu(
      editorThat('printf "Het begon met soep\\n" > "$1"; cp "$1" "$1~"'),
    );
    open();
    await seat.says('Het begon met soep');
    await seat.until('its file gone', () => left().length === 0);
    seat.kill('SIGKILL');
    await seat.ended;
    expect(keptIn(place.data, 1).drafts).toMatchObject([{ text: 'Het begon met soep' }]);
  });

  it('stays as it was when the editor leaves nothing', async () => {
    const { seat, place, open, left } = await inMenu(editorThat(': > "$1"'));
    open();
    await seat.says('zoals hij was');
    expect([seat.shows('Het begon'), left()]).toEqual([true, []]);
    seat.kill('SIGTERM');
    await seat.ended;
    expect(keptIn(place.data, 1).drafts).toMatchObject([{ text: 'Het begon' }]);
  });

  it('stands in a file that is named, and goes with the session, when it cannot be read', async () => {
    const { seat, place, open, left } = await inMenu(editorThat('printf "na\\377ar\\n" > "$1"'));
    open();
    await seat.says('.edit.txt');
    const [file = ''] = left();
    seat.kill('SIGTERM');
    await seat.ended;
    expect(left()).toEqual([file]);
    expect(saniveld(['doctor', '--lang', 'nl'], place).out).toContain(file);
    const again = screenInterviewer.sit(resuming(bin, 'nl', screenInterviewer.options), {
      folder: place.folder,
    });
    await again.says(file);
    again.kill('SIGTERM');
    await again.ended;
    expect(saniveld(['sessions', 'remove', 'S001', '--yes', 'S001'], place).code).toBe(0);
    expect(left()).toEqual([]);
  });

  it('is not lost when the program is ended while the editor is open, which ends with it', async () => {
    const pid = join(emptyFolder(), 'pid');
    const { seat, place, open, left } = await inMenu(
      editorThat(
        `echo $$ > ${pid}; echo anders > "$1"; : > "\${1%/*}/.\${1##*/}.swp"; echo is-open; exec sleep 60`,
      ),
    );
    open();
    await seat.says('is-open');
    seat.kill('SIGTERM');
    expect((await seat.ended).code).toBe(143);
    expect(seat.isGivenBack()).toBe(true);
    expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow('ESRCH');
    expect(left()).toHaveLength(2);
    expect(saniveld(['sessions', 'remove', 'S001', '--yes', 'S001'], place).code).toBe(0);
    expect(left()).toEqual([]);
  });

  it('is not lost either when a script stands before the editor, which keeps its text at a hangup', async ({
    expect: here,
  }) => {
    const pid = join(emptyFolder(), 'pid');
    const inner = editorThat(
      `echo $$ > ${pid}; echo anders > "$1"; trap 'sleep 0.2; echo nieuw > "$1.save"; exit 1' HUP; echo is-open
       while :; do sleep 0.05; done`,
    );
    const { seat, open, left, folder } = await inMenu(editorThat(`${inner} "$1"; echo after`));
    open();
    await seat.says('is-open');
    seat.kill('SIGTERM');
    expect((await seat.ended).code).toBe(143);
    expect(seat.isGivenBack()).toBe(true);
    expect(seat.shows('.save')).toBe(true);
    await here.poll(() => isThere(Number(readFileSync(pid, 'utf8')))).toBe(false);
    expect(left().map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['anders\n', 'nieuw\n']);
  });
});
