import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lendFiles } from './lend-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dryrun-lend-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what is lent can be read, what was there stays, and its end ends nothing of the lender’s', () => {
  const from = path.join(folder, 'from');
  const to = path.join(folder, 'deep', 'to');
  mkdirSync(from);
  mkdirSync(to, { recursive: true });
  writeFileSync(path.join(from, 'one'), '1');
  writeFileSync(path.join(from, 'two'), '2');
  writeFileSync(path.join(to, 'two'), 'own');
  lendFiles(from, to);
  lendFiles(from, to);
  const read = (of: string) =>
    readdirSync(of).map((name) => [name, readFileSync(path.join(of, name), 'utf8')]);
  expect(read(to)).toEqual([
    ['one', '1'],
    ['two', 'own'],
  ]);
  rmSync(to, { recursive: true });
  expect(read(from)).toEqual([
    ['one', '1'],
    ['two', '2'],
  ]);
});

test('where nothing was prepared, nothing is lent', () => {
  lendFiles(path.join(folder, 'nothing'), path.join(folder, 'to'));
  expect(readdirSync(folder)).toEqual([]);
});
