import type { Replay, SessionMoment } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { listMarks } from './marks.ts';
import { windReel } from './reel.ts';

const at = (kind: SessionMoment['kind'], minute: number, more: Partial<SessionMoment> = {}) => ({
  kind,
  atMs: minute * 60_000,
  durationMs: null,
  problem: null,
  paste: null,
  ...more,
});
const paste = (characters: number, fromHere = false, blocked = false) => ({
  paste: { characters, fromHere, blocked },
});
const run = { language: 'python', number: null, passed: null, total: null };

const replay: Replay = {
  id: '00000000-0000-4000-8000-000000000000',
  presetName: 'Classic 105',
  startedAtMs: 0,
  codingMs: 90 * 60_000,
  byBell: true,
  language: 'typescript',
  problems: [
    { slug: 'a', title: 'Departure Board', total: 20 },
    { slug: 'b', title: 'Hut Rota', total: 23 },
  ],
  films: [
    {
      problem: 'a',
      language: 'typescript',
      starterCode: 'function f() {}',
      edits: [{ atMs: 60_000, start: 0, deleted: 0, inserted: '// ' }],
    },
    {
      problem: 'a',
      language: 'python',
      starterCode: 'def f(): ...',
      edits: [{ atMs: 120_000, start: 0, deleted: 3, inserted: 'async def' }],
    },
  ],
  runs: [
    { ...run, kind: 'samples', problem: 'a', atMs: 600_000, passed: 3, total: 3 },
    { ...run, kind: 'custom', problem: 'a', atMs: 660_000 },
    { ...run, kind: 'submission', problem: 'a', atMs: 720_000, number: 1, passed: 14, total: 20 },
    { ...run, kind: 'submission', problem: 'b', atMs: 5_000_000, number: 1 },
  ],
  moments: [
    at('problem', 0, { problem: 'a' }),
    at('paste', 1, paste(62)),
    at('paste', 2, paste(1, true)),
    at('paste', 3, paste(1_200, false, true)),
    at('tab', 4, { durationMs: 41_000 }),
    at('window', 5, { durationMs: 2_000 }),
    at('full-screen', 6, { durationMs: 9_000 }),
    at('problem', 20, { problem: 'b' }),
    at('second-tab', 21, { durationMs: 12_000 }),
    at('connection', 22, { durationMs: 18_000 }),
    at('idle', 88, { durationMs: 600_000 }),
    at('tab', 95, { durationMs: 1_000 }),
  ],
  recorded: true,
};

test('every kind of mark has its shape and its words; the film ends with coding', () => {
  expect(listMarks(replay).map(({ kind, text, main }) => [kind, text, main])).toEqual([
    ['open', 'Departure Board opened', true],
    ['paste', 'Paste, 62 characters', true],
    ['paste', 'Own text pasted, 1 character', false],
    ['paste', 'Paste blocked, 1,200 characters', true],
    ['away', 'Away from the tab, 41 s', true],
    ['away', 'Away from the window, 2 s', false],
    ['away', 'Left full screen, 9 s', true],
    ['run', 'Run, samples 3/3', true],
    ['run', 'Run, own input', false],
    ['submission', 'Submission 1', true],
    ['switch', 'To Hut Rota', true],
    ['second-tab', 'Second tab, 12 s', true],
    ['connection', 'Connection lost, 18 s', true],
    ['submission', 'Submission 1', true],
    ['idle', 'No key for 2 min', true],
    ['bell', 'Bell', true],
  ]);
  const rates = listMarks(replay).filter(({ kind }) => kind === 'submission');
  expect(rates.map(({ rate }) => rate)).toEqual([{ passed: 14, total: 20 }, null]);
});

test.each<[number, string, string, string]>([
  [0, 'a', 'typescript', 'function f() {}'],
  [60_000, 'a', 'typescript', '// function f() {}'],
  [120_000, 'a', 'python', 'async def f(): ...'],
  [20 * 60_000, 'b', 'typescript', ''],
])('at %d ms the editor shows what stood in it', (atMs, problem, language, text) => {
  const reel = windReel(replay);
  expect(reel.problemAt(atMs)).toBe(problem);
  expect(reel.frame(problem, atMs)).toMatchObject({ language, text });
});

test('a text is compared with what stood in its own language', () => {
  const { text, number } = windReel(replay).frame('a', 90_000, 'python');
  expect({ text, number }).toEqual({ text: 'def f(): ...', number: 0 });
});
