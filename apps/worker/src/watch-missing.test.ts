import { expect, test, vi } from 'vitest';
import { watchMissing } from './watch-missing.ts';

test('what is installed or removed meanwhile is noticed once, by language', async () => {
  let missing = new Map([
    ['cpp', 'It needs g++.'],
    ['java', 'It needs a JDK.'],
  ]);
  const changes: (readonly string[])[] = [];
  const onChange = async (languages: readonly string[]) => {
    changes.push(languages);
    return [];
  };
  const stop = watchMissing({ missing: () => missing }, missing, onChange, 5);
  missing = new Map([['java', 'It needs a JDK.']]);
  await vi.waitFor(() => expect(changes).toEqual([['cpp']]));
  missing = new Map();
  await vi.waitFor(() => expect(changes).toEqual([['cpp'], ['java']]));
  missing = new Map([['cpp', 'It needs g++.']]);
  await vi.waitFor(() => expect(changes).toEqual([['cpp'], ['java'], ['cpp']]));
  stop();
});

test('what is installed while other languages start is noticed as soon as somebody looks', async () => {
  const atStart = new Map([['cpp', 'It needs g++.']]);
  const onChange = vi.fn(async () => []);
  const stop = watchMissing({ missing: () => new Map() }, atStart, onChange, 5);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith(['cpp']));
  stop();
});

test('a language that is there and did not start is tried again, and left alone when it has', async () => {
  const atStart = new Map([['cpp', 'It needs g++.']]);
  let looks = 0;
  const missing = () => {
    looks += 1;
    return new Map();
  };
  const triedAt: number[] = [];
  const onChange = async (languages: readonly string[]) => {
    triedAt.push(looks);
    return triedAt.length < 4 ? languages : [];
  };
  const stop = watchMissing({ missing }, atStart, onChange, 1);
  await vi.waitFor(() => expect(looks).toBeGreaterThan(30));
  stop();
  expect(triedAt).toEqual([1, 3, 7, 15]);
});
