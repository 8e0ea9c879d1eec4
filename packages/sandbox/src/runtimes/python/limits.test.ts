import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { residentBytes } from '../../parent/memory-use.ts';
import { pythonInTests } from './testing.ts';

const { results, runOne } = pythonInTests();

describe('printing', () => {
  test('is captured for each test', async () => {
    const code =
      'import sys\ndef solve(n):\n    print("n", n, sep="=")\n    print("ü😀", file=sys.stderr)\n    sys.stdout.write("x")\n    return n';
    const found = await results(code, [[1], [2]], { types: ['integer'] });
    expect(found.map(({ console }) => [...console].sort().join(''))).toEqual(
      ['n=1\nü😀\nx', 'n=2\nü😀\nx'].map((text) => [...text].sort().join('')),
    );
  });

  test.each([
    ['in a loop', 'while True: print("x" * 1000)'],
    [
      'whatever is caught',
      'while True:\n        try:\n            while True: print("x" * 1000)\n        except BaseException: pass',
    ],
    ['past the stream', 'import os\n    while True: os.write(1, b"x" * 1000)'],
  ])('without end, %s, is cut', async (_, body) => {
    expect(await runOne(`def solve():\n    ${body}`)).toMatchObject({ kind: 'output-limit' });
  });
});

/** What never ends has not ended by then either. */
const endlessTimeLimitMs = 100;

describe('limits', () => {
  test.each([
    ['a loop', 'while True: pass'],
    ['a power', 'return 3 ** 10 ** 9 % 7'],
    ['a regular expression', 'import re\n    re.match("(a+)+$", "a" * 40 + "b")'],
    ['sleep', 'import time\n    time.sleep(30)'],
    [
      'what catches everything',
      'while True:\n        try:\n            while True: pass\n        except BaseException: pass',
    ],
  ])('%s ends with the time limit', async (_, body) => {
    const found = await runOne(`def solve():\n    ${body}`, [], {
      timeLimitMs: endlessTimeLimitMs,
    });
    expect(found).toMatchObject({ kind: 'time-limit' });
  });

  test.each([
    ['a growing list', 'a = []\n    while True: a.append(1.5)'],
    ['a growing string', 's = "x"\n    while True: s += s'],
    ['bytes', 'bytearray(10 ** 9)'],
    ['a long list', '[0] * 10 ** 9'],
    ['a dictionary', 'd = {}\n    i = 0\n    while True:\n        d[i] = str(i)\n        i += 1'],
    ['a list that 32 bits cannot count', '[0] * 10 ** 12'],
    ['text that 32 bits cannot count', 's = "ab"\n    s *= 10 ** 12'],
    ['text of which 32 bits cannot count the length', '"ab" * (2 * 10 ** 9)'],
    ['bytes of which 32 bits cannot count the length', 'b"ab" * (2 * 10 ** 9)'],
    ['joined text of which 32 bits cannot count the length', '"".join(["x" * 10 ** 6] * 10 ** 4)'],
    ['bytes that 32 bits cannot count', 'bytearray(10 ** 12)'],
    ['a list of a long range', 'list(range(10 ** 10))'],
    ['an unpacked long range', '[*range(10 ** 10)]'],
    ['shifting', 'x = 1 << (1 << 31)'],
  ])('%s ends with the memory limit', async (_, body) => {
    const found = await runOne(`def solve():\n    ${body}`, [], { timeLimitMs: 10_000 });
    expect(found).toMatchObject({ kind: 'memory-limit' });
  });

  test('a test after one that was cut off runs as if nothing had been', async () => {
    const code = 'def solve(n):\n    while n == 1: pass\n    return n';
    const found = await results(code, [[0], [1], [2]], { types: ['integer'], timeLimitMs: 200 });
    expect(found.map(({ kind }) => kind)).toEqual(['returned', 'time-limit', 'returned']);
  });

  test('memory is reported', async () => {
    const found = await runOne('def solve():\n    return len([0.5] * 5_000_000)');
    expect(found.memoryBytes).toBeGreaterThan(15e6);
    expect(found.memoryBytes).toBeLessThan(40e6);
  });
});

describe('a child that rests', () => {
  test.skipIf(process.platform !== 'linux').each([
    ['nothing', 'return 1'],
    ['loops that were stopped', 'while True: pass'],
    ['memory that was refused', 'a = [0]\n    while True: a += a'],
  ])('has at most 250 MiB, after %s', async (_, body) => {
    await results(`def solve():\n    ${body}`, [[], []], { timeLimitMs: 300 });
    // It makes itself ready for the next program first.
    const restsWith = () => Math.max(...childrenOf(process.pid).map(residentMebibytes));
    const isAtRest = (mebibytes: number) => mebibytes > 100 && mebibytes <= 250;
    // Where the child was replaced there is none for a moment.
    await expect.poll(restsWith, { timeout: 60_000, interval: 200 }).toSatisfy(isAtRest);
  });
});

/** Processes below this one that run a child's code. */
function childrenOf(pid: number): number[] {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'latin1');
    } catch {
      return '';
    }
  };
  const below = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean);
  return below.map(Number).flatMap((child) => {
    const [program = ''] = read(`/proc/${child}/cmdline`).split('\0');
    return [...(program.endsWith('node') ? [child] : []), ...childrenOf(child)];
  });
}

function residentMebibytes(pid: number): number {
  return (residentBytes(pid) ?? 0) / 1024 / 1024;
}
