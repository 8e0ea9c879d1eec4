import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dryrun-isolation-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What another process decides whose PATH has nothing but `folder`. */
function decide(setting: string): string {
  const module = new URL('./isolation.ts', import.meta.url).href;
  const script = `
    import { chooseIsolation, describeIsolation } from ${JSON.stringify(module)};
    try { console.log(describeIsolation(chooseIsolation(${JSON.stringify(setting)}))); }
    catch (error) { console.log('refused: ' + error.message); }`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH: folder },
  });
  return (stdout + stderr).trim();
}

describe.runIf(process.platform === 'linux')('without bubblewrap', () => {
  test.each([
    [
      'auto',
      /^each program runs in a process of its own without namespaces: bubblewrap was not found$/,
    ],
    ['off', /: bubblewrap is switched off here$/],
    [
      'required',
      /^refused: SANDBOX_NAMESPACES is required, but bubblewrap was not found\. Install bubblewrap \(apt-get install bubblewrap\)/,
    ],
  ])('%s', (setting, said) => expect(decide(setting)).toMatch(said));
});

describe.runIf(process.platform === 'linux')(
  'with a bubblewrap that may not make namespaces',
  () => {
    test.each([
      ['auto', /: bubblewrap was found but does not work here$/],
      [
        'required',
        /^refused: .*does not work here \("bwrap: No permissions to create new namespace"\)\. .*SANDBOX_NAMESPACES=auto/,
      ],
    ])('%s', (setting, said) => {
      const program = join(folder, 'bwrap');
      writeFileSync(
        program,
        '#!/bin/sh\necho "bwrap: No permissions to create new namespace" >&2\nexit 1\n',
      );
      chmodSync(program, 0o755);
      expect(decide(setting)).toMatch(said);
      rmSync(program);
    });
  },
);
