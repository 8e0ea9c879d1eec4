import { defaultLimits } from '@dryrun/judge';
import { expect, test } from 'vitest';
import type { Batch, CallEnd } from '../wire/protocol.ts';
import { Conversation, Greeting } from './conversation.ts';

const cut = { kind: 'cut', cpuTimeMs: 5, wallTimeMs: 5 };
const again = (wallMs: number) => ({ kind: 'again', wallMs, console: '', consoleCharacters: 0 });
const cost = { cpuTimeMs: 1, wallTimeMs: 1, memoryBytes: 0, console: '', consoleCharacters: 0 };
const returned: CallEnd = { kind: 'returned', ...cost };
const batch: Batch = {
  kind: 'batch',
  tests: [],
  indexes: [3, 4, 6],
  quantumMs: 25,
  last: true,
  prompt: false,
};
const started = { kind: 'started', wallMs: 2_000, compileTimeMs: 3 };
const result = (index: unknown, end: object = returned, stuck: unknown = false) => ({
  kind: 'result',
  index,
  end,
  stuck,
});

/** Says one after the other, and @returns the kinds that were believed, to the first that was not. */
function believed(...heads: unknown[]): unknown[] {
  const conversation = new Conversation(defaultLimits, [2, null, null, null, null, null, 2]);
  conversation.note(batch);
  const kinds: unknown[] = [];
  for (const head of heads) {
    const isReturned = JSON.stringify(head)?.includes('"returned"');
    const heard = conversation.hear(head, Buffer.from(isReturned ? '[1]' : ''));
    if (heard === null) return [...kinds, 'forged'];
    kinds.push(heard.message.kind);
  }
  return kinds;
}

test('an ordinary conversation is believed', () => {
  const heads = [
    { kind: 'pause', wallMs: 60_000 },
    { kind: 'resume', wallMs: 5_000 },
    started,
    { kind: 'booted' },
    result(3),
    cut,
    again(4_000),
    cut,
    result(4, { kind: 'threw', ...cost, message: 'a', stack: 'b' }),
    result(6, { kind: 'mistyped', ...cost, reason: 'a', shown: 'b', call: 2 }),
    { kind: 'rest' },
    { kind: 'done', spoilt: false },
  ];
  expect(believed(...heads)).toEqual(heads.map(({ kind }) => kind));
});

const threw = (call: unknown, more: object = {}) => ({
  ...{ kind: 'threw', message: '', stack: '', call },
  ...cost,
  ...more,
});
test.each<[string, ...unknown[]]>([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a text', 'done'],
  ['an end that says nothing of the child', { kind: 'done' }],
  ['no kind', {}],
  ['a kind of another object', { kind: 'constructor' }],
  ['ready, in the middle of a job', { kind: 'ready' }],
  ['a result before it has compiled', result(3)],
  ['a rest before it has compiled', { kind: 'rest' }],
  ['a start that may take for ever', { ...started, wallMs: 1e9 }],
  ['a start without its time', { kind: 'started' }],
  ['a second start', started, started],
  ['another attempt with no end', started, again(1e7)],
  ['that it was cut off before it began', cut],
  ['that it was cut off, twice', started, cut, cut],
  ['another attempt that printed more than is kept', started, { ...again(1), console: 'a' }],
  ['attempts without end', started, ...Array(30).fill(again(1))],
  [
    'pauses without end',
    ...Array(30)
      .fill([
        { kind: 'pause', wallMs: 1 },
        { kind: 'resume', wallMs: 1 },
      ])
      .flat(),
  ],
  ['a pause of an hour', { kind: 'pause', wallMs: 3_600_000 }],
  ['a result in a pause', started, { kind: 'pause', wallMs: 1 }, result(3)],
  ['the end of a pause that was none', started, { kind: 'resume', wallMs: 1 }],
  ['a test that it was not given', started, result(5)],
  ['a test of nobody', started, result(99)],
  ['a test out of turn', started, result(4)],
  ['a test twice', started, result(3), result(3)],
  ['a test by a fraction', started, result(3.5)],
  ['a test below zero', started, result(-1)],
  ['a test by its name', started, result('3')],
  ['a result without an end', started, { kind: 'result', index: 3, stuck: false }],
  ['an end of no kind', started, result(3, { ...cost, kind: 'accepted' })],
  ['neither stuck nor not', started, result(3, returned, 1)],
  ['time below zero', started, result(3, { ...returned, cpuTimeMs: -1 })],
  ['time that is no number', started, result(3, { ...returned, wallTimeMs: null })],
  ['memory without end', started, result(3, { ...returned, memoryBytes: 1e300 })],
  ['a console that is no text', started, result(3, { ...returned, console: ['a'] })],
  ['too long a console', started, result(3, { ...returned, console: 'x'.repeat(65_537) })],
  ['a message that is no text', started, result(3, threw(undefined, { message: {} }))],
  ['a message of a megabyte', started, result(3, threw(undefined, { message: 'x'.repeat(1e6) }))],
  ['a call below zero', started, result(3), result(4), result(6, threw(-1))],
  ['a call by a fraction', started, result(3), result(4), result(6, threw(1.5))],
  ['a call past the last', started, result(3), result(4), result(6, threw(3))],
  ['a call without end', started, result(3), result(4), result(6, threw(1e308))],
  ['a call by its name', started, result(3), result(4), result(6, threw('1'))],
  ['a call of a function', started, result(3), result(4, threw(0))],
  ['anything after the end', { kind: 'done', spoilt: false }, started],
  ['an error of the compiler without a message', { kind: 'compile-error', line: 1, column: 1 }],
  ['a line by a fraction', { kind: 'compile-error', message: '', line: 1.5, column: 1 }],
])('%s is not believed', (_, ...heads) => {
  expect(believed(...heads).at(-1)).toBe('forged');
});

test.each([
  ['no JSON', '{'],
  ['nothing', ''],
  ['two values', '1 2'],
])('a returned value that is %s is not believed', (_, body) => {
  const conversation = new Conversation(defaultLimits, [null]);
  conversation.note({ ...batch, indexes: [0] });
  conversation.hear(started, Buffer.alloc(0));
  expect(conversation.hear(result(0), Buffer.from(body))).toBeNull();
});

test('a child without a job says that it is ready, once', () => {
  const greeting = new Greeting();
  expect(greeting.hear({ kind: 'ready' })?.message).toEqual({ kind: 'ready' });
  expect(greeting.hear({ kind: 'ready' })).toBeNull();
  expect(new Greeting().hear({ kind: 'done', spoilt: false })).toBeNull();
});
