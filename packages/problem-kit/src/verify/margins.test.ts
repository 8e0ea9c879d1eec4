import { expect, it } from 'vitest';
import { marginFault } from './margins.ts';

it.each([
  [0, 100, null],
  [50, 100, null],
  [50.6, 100, 'its slowest test takes 51 ms, more than half of 100 ms'],
  [400, 400, 'its slowest test takes 400 ms, more than half of 400 ms'],
])('an accepted solution of %d ms under a limit of %d ms', (slowestMs, timeLimitMs, fault) => {
  const found = marginFault(slowestMs, timeLimitMs);
  if (fault === null) expect(found).toBeNull();
  else expect(found).toContain(fault);
});
