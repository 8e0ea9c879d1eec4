import { expect, test } from 'vitest';
import { filterBytes, steps } from './filter-steps.ts';
import { machineFilter } from './machine-filter.ts';
import { nativeFilter } from './native-filter.ts';
import { seccompFilter } from './seccomp-filter.ts';
import { answerTo } from './testing-filters.ts';

const filters = {
  isolate: (architecture: string) => seccompFilter(architecture),
  compiler: (architecture: string) => seccompFilter(architecture, { processes: true }),
  native: nativeFilter,
  machine: machineFilter,
};

const thread = 0x3d_0f00;
const fork = 0x0120_0011;
/** Newer than all that is known here. */
const unknown = 9_999;

type Row = [
  call: string,
  numbers: { x64: number; arm64: number },
  args: readonly number[],
  answers: Record<keyof typeof filters, string>,
];

const rows: Row[] = [
  ['read', { x64: 0, arm64: 63 }, [], all('allow')],
  ['clone of a thread', { x64: 56, arm64: 220 }, [thread], all('allow')],
  [
    'clone of a process',
    { x64: 56, arm64: 220 },
    [fork],
    { isolate: 'error 1', compiler: 'allow', native: 'trap', machine: 'error 1' },
  ],
  ['clone3', { x64: 435, arm64: 435 }, [], all('error 38')],
  ['socket', { x64: 41, arm64: 198 }, [], { ...all('error 1'), native: 'trap' }],
  ['ptrace', { x64: 101, arm64: 117 }, [], { ...all('error 1'), native: 'trap' }],
  ['openat', { x64: 257, arm64: 56 }, [], { ...all('allow'), native: 'error 2' }],
  ['nanosleep', { x64: 35, arm64: 101 }, [], { ...all('allow'), native: 'error 0' }],
  ['prlimit64 of itself', { x64: 302, arm64: 261 }, [0], all('allow')],
  [
    'prlimit64 of another',
    { x64: 302, arm64: 261 },
    [7],
    { isolate: 'allow', compiler: 'allow', native: 'error 1', machine: 'error 1' },
  ],
  [
    'how many bytes can be read',
    { x64: 16, arm64: 29 },
    [0, 0x541b],
    { ...all('allow'), native: 'error 25' },
  ],
  [
    'to write into a terminal',
    { x64: 16, arm64: 29 },
    [0, 0x5412],
    { isolate: 'allow', compiler: 'allow', native: 'error 25', machine: 'error 25' },
  ],
  [
    'prctl',
    { x64: 157, arm64: 167 },
    [38],
    { isolate: 'allow', compiler: 'allow', native: 'trap', machine: 'error 22' },
  ],
  ...(
    [
      ['kill', { x64: 62, arm64: 129 }],
      ['shmget', { x64: 29, arm64: 194 }],
      ['memfd_create', { x64: 319, arm64: 279 }],
      ['a call of tomorrow', { x64: unknown, arm64: unknown }],
    ] as const
  ).map(
    ([call, numbers]): Row => [
      call,
      numbers,
      [],
      { isolate: 'allow', compiler: 'allow', native: 'trap', machine: 'error 38' },
    ],
  ),
];

function all(answer: string): Row[3] {
  return { isolate: answer, compiler: answer, native: answer, machine: answer };
}

test.each(rows)('what filters answer to %s', (_, numbers, args, answers) => {
  for (const architecture of ['x64', 'arm64'] as const) {
    const given = Object.entries(filters).map(([name, make]) => {
      const filter = make(architecture) ?? Buffer.alloc(0);
      return [name, answerTo(filter, { number: numbers[architecture], architecture, args })];
    });
    expect({ architecture, ...Object.fromEntries(given) }).toEqual({ architecture, ...answers });
  }
});

test.each(Object.entries(filters))('calls of another architecture end it: %s', (_, make) => {
  const other = { number: 0, architecture: 'arm64', args: [] } as const;
  expect(answerTo(make('x64') ?? Buffer.alloc(0), other)).toBe('kill');
  // Those of 32 bits that look like ours.
  const narrow = { number: 0x4000_0000, architecture: 'x64', args: [] } as const;
  expect(answerTo(make('x64') ?? Buffer.alloc(0), narrow)).toBe('kill');
  expect(make('riscv64')).toBeNull();
});

test('a jump that is longer than a step can say is refused, and not cut', () => {
  const call = (count: number) =>
    new Map(Array.from({ length: count }, (_, number) => [number, steps.answer(number, 0)]));
  const filter = (count: number) => filterBytes(steps.byHalves(call(count), steps.otherwise(1)));
  expect(filter(150).length % 8).toBe(0);
  expect(() => filter(400)).toThrow('a jump is too long');
});
