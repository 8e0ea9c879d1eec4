import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRotatingLog } from './rotating-log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dryrun-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('begins anew when it is full, and keeps the one before', () => {
  const file = path.join(folder, 'logs', 'api.log');
  const log = openRotatingLog(file, 100);
  for (let line = 1; line <= 40; line++) log.write(Buffer.from(`line number ${line}\n`));
  log.close();
  expect(readdirSync(path.dirname(file)).sort()).toEqual(['api.log', 'api.log.1']);
  for (const name of [file, `${file}.1`]) expect(statSync(name).size).toBeLessThanOrEqual(100);
  expect(readFileSync(file, 'utf8')).toMatch(/line number 40\n$/);
  expect(log.lastLines().split('\n').at(-1)).toBe('line number 40');
  expect(log.lastLines().split('\n').length).toBeLessThanOrEqual(13);
});

test('goes on where it was, also when a single part is larger than the whole', () => {
  const file = path.join(folder, 'api.log');
  openRotatingLog(file, 100).write(Buffer.from('before\n'));
  const log = openRotatingLog(file, 100);
  log.write(Buffer.from('x'.repeat(300)));
  expect(readFileSync(`${file}.1`, 'utf8')).toBe('before\n');
  expect(readFileSync(file, 'utf8')).toHaveLength(300);
});

test('what cannot be written holds nobody up, and is counted', () => {
  const file = path.join(folder, 'api.log');
  mkdirSync(file); // as good as a full disk, on any machine
  const log = openRotatingLog(file);
  log.write(Buffer.from('lost\n'));
  rmSync(file, { recursive: true });
  log.write(Buffer.from('kept\n'));
  expect(readFileSync(file, 'utf8')).toBe('(5 bytes of log could not be written)\nkept\n');
});
