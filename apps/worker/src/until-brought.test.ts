import { expect, test } from 'vitest';
import { untilBrought } from './until-brought.ts';

test.each([0, 1, 2])(
  'what fails %i times is done at last, and each fault is told',
  async (faults) => {
    const told: unknown[] = [];
    let tries = 0;
    const work = async () => {
      tries += 1;
      if (tries <= faults) throw new Error(`no space left, ${tries}`);
    };
    await untilBrought(work, { isOver: () => false, onFault: (error) => told.push(error) });

    expect(tries).toBe(faults + 1);
    expect(told).toHaveLength(faults);
  },
);

test('whoever ends is kept no longer', async () => {
  let isOver = false;
  const work = async () => {
    isOver = true;
    throw new Error('no space left');
  };
  await untilBrought(work, { isOver: () => isOver, onFault: () => {} });
  expect(isOver).toBe(true);
});
