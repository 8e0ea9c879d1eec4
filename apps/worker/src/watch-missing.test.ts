import { expect, test, vi } from 'vitest';
import { watchMissing } from './watch-missing.ts';

test('what is installed or removed meanwhile is noticed once, by language', async () => {
  let missing = new Map([
    ['cpp', 'It needs g++.'],
    ['java', 'It needs a JDK.'],
  ]);
  const changes: (readonly string[])[] = [];
  const onChange = async (languages: readonly string[]) => void changes.push(languages);
  const stop = watchMissing({ missing: () => missing }, onChange, 5);
  missing = new Map([['java', 'It needs a JDK.']]);
  await vi.waitFor(() => expect(changes).toEqual([['cpp']]));
  missing = new Map();
  await vi.waitFor(() => expect(changes).toEqual([['cpp'], ['java']]));
  missing = new Map([['cpp', 'It needs g++.']]);
  await vi.waitFor(() => expect(changes).toEqual([['cpp'], ['java'], ['cpp']]));
  stop();
});
