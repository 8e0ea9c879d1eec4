import { expect, test } from 'vitest';
import { applyTimeoutRule, type Standing } from './time-out-rule.ts';

const starterCode = { typescript: 'function f() {}\n', python: 'def f():\n    pass\n' };
const nothing: Standing = {
  lastSubmission: null,
  bestSubmission: null,
  lastRun: null,
  lastDraft: null,
  starterCode,
};

const ts = (code: string) => ({ language: 'typescript', code });
const py = (code: string) => ({ language: 'python', code });
const submitted = (code: string) => ({ id: 's1', ...ts(code) });
const theSubmission = { kind: 'submission', id: 's1' };
const lastRun = (code: string) => ({ kind: 'submit', origin: 'last-run', ...ts(code) });
const lastDraft = (code: string) => ({ kind: 'submit', origin: 'last-draft', ...ts(code) });

type Row = [
  what: string,
  left: Partial<Standing>,
  strict: { counted: unknown; bell: unknown },
  lenient: unknown,
];

const rows: Row[] = [
  ['nothing at all', {}, { counted: null, bell: null }, null],
  [
    'a draft that is the starter code',
    { lastDraft: ts('function f() {}\r\n\n') },
    { counted: null, bell: null },
    null,
  ],
  ['a blank draft', { lastDraft: ts(' \n') }, { counted: null, bell: null }, null],
  ['typed only', { lastDraft: ts('a') }, { counted: null, bell: ts('a') }, lastDraft('a')],
  [
    'run only, draft as it was run',
    { lastRun: ts('a'), lastDraft: ts('a') },
    { counted: lastRun('a'), bell: null },
    lastDraft('a'),
  ],
  [
    'run, then edited',
    { lastRun: ts('a'), lastDraft: ts('b') },
    { counted: lastRun('a'), bell: ts('b') },
    lastDraft('b'),
  ],
  [
    'submitted, draft as it was submitted',
    { lastSubmission: submitted('a'), lastDraft: ts('a\n') },
    { counted: theSubmission, bell: null },
    theSubmission,
  ],
  [
    'submitted, then edited',
    { lastSubmission: submitted('a'), lastDraft: ts('b') },
    { counted: theSubmission, bell: ts('b') },
    lastDraft('b'),
  ],
  [
    'submitted, then ran and edited: the run does not count',
    { lastSubmission: submitted('a'), lastRun: ts('b'), lastDraft: ts('c') },
    { counted: theSubmission, bell: ts('c') },
    lastDraft('c'),
  ],
  [
    'submitted, then reset to the starter',
    { lastSubmission: submitted('a'), lastDraft: ts(starterCode.typescript) },
    { counted: theSubmission, bell: null },
    theSubmission,
  ],
  [
    'submitted without any saved draft',
    { lastSubmission: submitted('a') },
    { counted: theSubmission, bell: null },
    theSubmission,
  ],
  [
    'submitted in one language, last edited in another',
    { lastSubmission: submitted('a'), lastDraft: py('a') },
    { counted: theSubmission, bell: py('a') },
    { kind: 'submit', origin: 'last-draft', ...py('a') },
  ],
  [
    'the starter code was run',
    { lastRun: ts(starterCode.typescript), lastDraft: ts(starterCode.typescript) },
    { counted: lastRun(starterCode.typescript), bell: null },
    lastRun(starterCode.typescript),
  ],
];

test.each(rows)('strict: %s', (_what, left, expected) => {
  const standing = { ...nothing, ...left };
  expect(applyTimeoutRule({ timeoutRule: 'strict', editorMode: 'standard' }, standing)).toEqual(
    expected,
  );
});

test.each(rows)('lenient: %s', (_what, left, _strict, counted) => {
  const standing = { ...nothing, ...left };
  expect(applyTimeoutRule({ timeoutRule: 'lenient', editorMode: 'plain' }, standing)).toEqual({
    counted,
    bell: null,
  });
});

test.each(rows)('document, whatever the preset says: %s', (_what, left, _strict, counted) => {
  const standing = { ...nothing, ...left };
  expect(applyTimeoutRule({ timeoutRule: 'strict', editorMode: 'document' }, standing)).toEqual({
    counted,
    bell: null,
  });
});

const best = { id: 's0', ...ts('best') };
const theBest = { kind: 'submission', id: 's0' };
const none = { counted: null, bell: null };

type Others = [
  what: string,
  left: Partial<Standing>,
  autosave: object,
  best: object,
  editor: object,
];

const ofOthers: Others[] = [
  ['nothing at all', {}, none, none, none],
  [
    'typed only',
    { lastDraft: ts('a') },
    { counted: lastDraft('a'), bell: null },
    { counted: null, bell: ts('a') },
    { counted: lastDraft('a'), bell: null },
  ],
  [
    'run, then edited',
    { lastRun: ts('a'), lastDraft: ts('b') },
    { counted: lastRun('a'), bell: ts('b') },
    { counted: null, bell: ts('b') },
    { counted: lastDraft('b'), bell: null },
  ],
  [
    'run, then reset to the starter',
    { lastRun: ts('a'), lastDraft: ts(starterCode.typescript) },
    { counted: lastRun('a'), bell: null },
    none,
    none,
  ],
  [
    'the best was submitted before the last, and then edited',
    { lastSubmission: submitted('a'), bestSubmission: best, lastDraft: ts('b') },
    { counted: theSubmission, bell: ts('b') },
    { counted: theBest, bell: ts('b') },
    { counted: lastDraft('b'), bell: null },
  ],
  [
    'the best was submitted before the last, and the draft is the last',
    { lastSubmission: submitted('a'), bestSubmission: best, lastDraft: ts('a\n') },
    { counted: theSubmission, bell: null },
    { counted: theBest, bell: submitted('a') },
    { counted: theSubmission, bell: null },
  ],
  [
    'the best was submitted before the last, and the draft is the best again',
    { lastSubmission: submitted('a'), bestSubmission: best, lastDraft: ts('best') },
    { counted: theSubmission, bell: ts('best') },
    { counted: theBest, bell: null },
    { counted: lastDraft('best'), bell: null },
  ],
  [
    'submitted, then reset to the starter',
    { lastSubmission: submitted('a'), bestSubmission: best, lastDraft: ts(' ') },
    { counted: theSubmission, bell: null },
    { counted: theBest, bell: null },
    none,
  ],
];

test.each(
  ofOthers.flatMap(([what, left, ...expected]) =>
    (['autosave', 'best', 'editor'] as const).map(
      (timeoutRule, at) => [timeoutRule, what, left, expected[at]] as const,
    ),
  ),
)('%s: %s', (timeoutRule, _what, left, expected) => {
  const standing = { ...nothing, ...left };
  expect(applyTimeoutRule({ timeoutRule, editorMode: 'standard' }, standing)).toEqual(expected);
});
