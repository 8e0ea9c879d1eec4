import { expect, test } from 'vitest';
import { cleanUpAll } from './clean-ups.ts';

test('all is cleaned up, last things first, and the first failure is told', async () => {
  const done: string[] = [];
  const all = [
    () => done.push('folder'),
    async () => {
      throw new Error('the server is gone');
    },
    () => new Promise(() => {}),
    () => {
      throw new Error('at once');
    },
    async () => done.push('server'),
  ];
  await expect(cleanUpAll(all, 50)).rejects.toThrow('at once');
  expect(done).toEqual(['server', 'folder']);
});

test('what does not come to an end is named', async () => {
  const never = () => new Promise(() => {});
  await expect(cleanUpAll([never], 50)).rejects.toThrow(/did not end within 0.05 s: .*Promise/);
});
