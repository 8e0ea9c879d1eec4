import type { SessionMoment } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { sumUpLog, tellMoment } from './log-words.ts';

const lasts = (kind: SessionMoment['kind'], seconds: number): SessionMoment => ({
  kind,
  atMs: 0,
  durationMs: seconds * 1_000,
  problem: null,
  paste: null,
});
const paste = (characters: number, more = {}): SessionMoment => ({
  ...{ kind: 'paste', atMs: 0, durationMs: null, problem: 'a' },
  paste: { characters, fromHere: false, blocked: false, ...more },
});

test.each<[string, SessionMoment[]]>([
  ['No departures and no pastes.', []],
  ['No departures and no pastes.', [paste(5, { fromHere: true }), lasts('idle', 300)]],
  [
    'Two departures, 50 s. Two pastes, 180 characters.',
    [lasts('tab', 41), lasts('full-screen', 9), paste(62), paste(118)],
  ],
  ['One departure, 2 min. No pastes.', [lasts('window', 120), lasts('connection', 18)]],
  ['No departures. One paste, 1 character.', [paste(1, { blocked: true })]],
])('%s', (expected, moments) => {
  expect(sumUpLog({ moments, recorded: true })).toBe(expected);
});

test('an assessment from before there was a log says so', () => {
  expect(sumUpLog({ moments: [lasts('idle', 300)], recorded: false })).toBe(
    'Nothing was recorded yet when this assessment ran.',
  );
});

test.each<[SessionMoment, string, string]>([
  [lasts('tab', 41), 'Left the tab', '41 s'],
  [lasts('window', 2), 'Left the window', '2 s'],
  [lasts('full-screen', 9), 'Left full screen', '9 s'],
  [lasts('second-tab', 12), 'Second tab opened', '12 s'],
  [lasts('connection', 18), 'Connection lost; drafts kept here', '18 s'],
  [lasts('idle', 220), 'No key pressed', '3 min 40 s'],
  [paste(62), 'Paste', '62 characters'],
  [paste(62, { blocked: true }), 'Paste, blocked', '62 characters'],
  [paste(1, { fromHere: true }), 'Own text pasted', '1 character'],
])('%o', (moment, what, much) => {
  expect(tellMoment(moment)).toEqual({ what, much });
});
