import { expect, test } from 'vitest';
import { Occupancy } from './occupancy.ts';

/** Two cores, a program with a lent child, and what was asked back of it. */
function lent() {
  const occupancy = new Occupancy(2);
  const asked: string[] = [];
  occupancy.enter({});
  const child = {};
  expect(occupancy.hasRoom).toBe(true);
  occupancy.enter(child, () => asked.push('asked'));
  expect(occupancy.hasRoom).toBe(false);
  return { occupancy, asked, child };
}

test('a lent child is asked back when a program of another pool takes a core', () => {
  const { occupancy, asked, child } = lent();
  expect(asked).toEqual([]);
  occupancy.enter({});
  expect(asked).toEqual(['asked']);
  expect(occupancy.isCrowded).toBe(true);
  occupancy.leave(child);
  expect(occupancy.isCrowded).toBe(false);
});

test('a lent child is asked back when somebody waits, and none is lent meanwhile', () => {
  const { occupancy, asked, child } = lent();
  const served = occupancy.wait();
  expect(asked).toEqual(['asked']);
  occupancy.leave(child);
  expect(occupancy.hasRoom).toBe(false);
  served();
  expect(occupancy.hasRoom).toBe(true);
});
