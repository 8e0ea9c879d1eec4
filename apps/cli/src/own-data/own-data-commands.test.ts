import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Candidate } from '../system/candidate.ts';
import { lightLanguages, type RunningSystem, startSystem } from '../system/running-system.ts';
import { runExportCommand } from './export-command.ts';
import { runImportCommand } from './import-command.ts';

const timeoutMs = 180_000;

let folder: string;
let system: RunningSystem;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dryrun-export-'));
  const env = { ...lightLanguages, GUESTS: 'auto', BACKGROUND_WORK: 'off' };
  system = await startSystem({ dataDir: path.join(folder, 'data'), env });
}, timeoutMs);
afterAll(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

let said: string[] = [];
beforeEach(() => {
  said = [];
  const say = (line: string) => void said.push(line);
  vi.spyOn(console, 'log').mockImplementation(say);
  vi.spyOn(console, 'error').mockImplementation(say);
  vi.stubEnv('PORT', new URL(system.url).port);
  vi.stubEnv('INIT_CWD', folder);
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  };
});

/** What it prints, or how it refuses. */
async function run(command: (argv: string[]) => Promise<number>, ...argv: string[]) {
  said = [];
  const code = await command(argv).catch((error: { code?: string; message: string }) => {
    said.push(`${error.message} [${error.code}]`);
    return 1;
  });
  return { code, said: said.join('\n') };
}

test(
  'what is one’s own is exported, deleted, and there again after the import',
  async () => {
    // On a machine of one's own nobody needs a cookie.
    const owner = new Candidate(system.url);
    const submission = { problem: 'tasting-flight', language: 'javascript', code: '// mine' };
    const { id } = await owner.submit(submission);
    await owner.verdictOf(id);

    expect(await run(runExportCommand, 'mine.zip')).toEqual({
      code: 0,
      said: expect.stringMatching(/^Wrote .*mine\.zip, \d+ bytes\./),
    });
    const whole = readFileSync(path.join(folder, 'mine.zip'));
    expect((await run(runExportCommand, 'mine.zip')).said).toMatch(/ \[export-exists\]$/);
    expect(readFileSync(path.join(folder, 'mine.zip'))).toEqual(whole);
    expect((await run(runExportCommand, 'mine.zip', '--replace')).code).toBe(0);
    expect((await run(runImportCommand, 'mine.zip')).said).toMatch(
      /^run: 1 in the file, 0 added$.*All of it is here already\./ms,
    );

    await owner.request('POST', '/own-data/delete', { confirm: 'delete' });
    const statusOf = async () => (await owner.request('GET', `/submissions/${id}`)).status;
    expect(await statusOf()).toBe(404);
    expect((await run(runImportCommand, 'mine.zip', '--look')).said).toMatch(
      /^run: 1 in the file, 1 would be added$/m,
    );
    expect(await statusOf()).toBe(404);
    expect((await run(runImportCommand, 'mine.zip')).said).toMatch(
      /^run: 1 in the file, 1 added$/m,
    );
    expect(await statusOf()).toBe(200);
  },
  timeoutMs,
);

test.each<[string, string[], number, RegExp]>([
  ['a file that is not there', ['none.zip'], 1, /There is no .*none\.zip\. \[import-missing\]/],
  ['a file that is no export', ['torn.zip'], 1, /ZIP.* \[refused\]/],
  ['two files', ['a', 'b'], 2, /^Usage: npm run import/],
])('what cannot be imported is said: %s', async (_name, argv, code, words) => {
  writeFileSync(path.join(folder, 'torn.zip'), 'PK\x03\x04 and no more');
  expect(await run(runImportCommand, ...argv)).toEqual({
    code,
    said: expect.stringMatching(words),
  });
});

test('where nothing runs, it is said', async () => {
  vi.stubEnv('PORT', '1');
  expect((await run(runExportCommand, 'other.zip')).said).toMatch(/npm start.* \[not-running\]/);
});
