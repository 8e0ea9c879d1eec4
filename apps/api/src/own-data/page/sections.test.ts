import type { AssessmentDrafts, SessionLog, SessionMoment } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { curveSection } from './curve-section.ts';
import { logSection } from './log-section.ts';

/** What is read of it, without the marks of HTML. */
const textOf = ({ text }: { text: string }) =>
  text
    .replaceAll(/<\/(?:h2|h3|p|tr|summary)>/g, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function assessment(
  rates: (number | null)[],
  background: { state: 'done' | 'running'; done: number; total: number },
): AssessmentDrafts {
  const drafts = rates.map((passed, at) => ({
    ...{ language: 'python', revision: at + 1, atSeconds: (at + 1) * 60, passed },
    outcomes: passed === null ? null : 'p'.repeat(passed),
  }));
  const problem = { slug: 'a', title: '<A>', unavailable: null, tests: 9, saved: 9, open: [] };
  return {
    codingSeconds: 600,
    problems: [
      { ...problem, untilSeconds: 600, background: { ...background, errorId: null }, drafts },
    ],
  };
}

test.each<[string, (number | null)[], 'done' | 'running', string, string | null]>([
  ['nothing judged', [], 'done', 'No draft was judged.', null],
  ['one that does not compile', [null], 'done', 'No draft passes a test. 1 draft was judged.', ''],
  [
    'right, and broken later',
    [3, null, 9, 7],
    'done',
    '9 of 9 at 3:00, the best; 7 at the end. 4 drafts were judged.',
    'M60 6H60V6H180V0H240V2H600',
  ],
  [
    'half judged',
    [3],
    'running',
    '3 of 9 at 1:00, the best; 3 at the end. 1 of 40 drafts had been judged when this was exported.',
    'M60 6H60V6H600',
  ],
])('the curve in a page by itself: %s', (_name, rates, state, said, path) => {
  const section = curveSection(assessment(rates, { state, done: rates.length, total: 40 }), true);
  expect(textOf(section)).toContain(said);
  expect(/<path d="([^"]*)"/.exec(section.text)?.[1] ?? null).toBe(path);
  expect(section.text).not.toContain('<A>');
});

const at = (kind: SessionMoment['kind'], given: Partial<SessionMoment> = {}): SessionMoment => ({
  ...{ kind, atMs: 61_000, durationMs: null, problem: null, paste: null },
  ...given,
});

test.each<[SessionMoment, string]>([
  [at('tab', { durationMs: 41_000 }), '1:01 Away from the tab 41 s'],
  [at('full-screen', { durationMs: 125_000 }), '1:01 Left full screen 2 min 5 s'],
  [at('problem', { problem: 'a' }), '1:01 Problem opened Hut &lt;Rota&gt;'],
  [at('problem', { problem: 'gone' }), '1:01 Problem opened gone'],
  [
    at('paste', { problem: 'a', paste: { characters: 1, fromHere: false, blocked: true } }),
    '1:01 Paste blocked, 1 character Hut &lt;Rota&gt;',
  ],
  [
    at('paste', { paste: { characters: 62, fromHere: true, blocked: false } }),
    '1:01 Own text pasted, 62 characters',
  ],
])('the log in a page by itself: %j', (moment, said) => {
  const log: SessionLog = { moments: [moment], recorded: true };
  expect(textOf(logSection(log, { a: 'Hut <Rota>' }, true))).toContain(said);
});

test('a log that was not kept is said so, and without a film nothing leads to it', () => {
  const log: SessionLog = { moments: [at('idle', { durationMs: 300_000 })], recorded: false };
  const section = logSection(log, {}, false);
  expect(section.text).not.toContain('<button');
  expect(textOf(section)[1]).toMatch(/^No log was kept of this assessment/);
  expect(textOf(logSection({ moments: [], recorded: true }, {}, true))).toEqual([
    'Session log',
    'Nothing was noted down.',
  ]);
});
