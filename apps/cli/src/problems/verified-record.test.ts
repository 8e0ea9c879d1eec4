import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteVerified, readVerifiedRecord } from './verified-record.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dryrun-record-'));
  file = join(folder, 'verified.json');
});
afterEach(() => rm(folder, { recursive: true }));

const bank = ['tea', 'salt', 'rye'];

it('is empty as long as nothing was verified', async () => {
  expect(await readVerifiedRecord(file)).toEqual({});
});

it('keeps what was known of others, in the order of their names', async () => {
  await noteVerified({ tea: 'k1', rye: 'k2' }, bank, file);
  expect(await noteVerified({ salt: 'k3', tea: 'k4' }, bank, file)).toBe(true);
  expect(await readFile(file, 'utf8')).toBe(
    '{\n  "rye": "k2",\n  "salt": "k3",\n  "tea": "k4"\n}\n',
  );
});

it('forgets packages that are gone', async () => {
  await noteVerified({ tea: 'k1', rye: 'k2' }, bank, file);
  await noteVerified({}, ['tea'], file);
  expect(await readVerifiedRecord(file)).toEqual({ tea: 'k1' });
});

it('is left alone when nothing has changed', async () => {
  await noteVerified({ tea: 'k1' }, bank, file);
  expect(await noteVerified({ tea: 'k1' }, bank, file)).toBe(false);
});
