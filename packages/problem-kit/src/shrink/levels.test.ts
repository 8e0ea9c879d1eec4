import { fileURLToPath } from 'node:url';
import { splitInput } from '@dryrun/judge';
import { expect, it } from 'vitest';
import { judgingDataUpTo, loadJudgingData } from '../load/judging-data.ts';
import { drawCandidates } from './draw-candidates.ts';
import { shrinkSourceFor } from './source.ts';

const bank = fileURLToPath(new URL('../../../../problems/', import.meta.url));
const whole = await loadJudgingData(bank, 'parcel-wall');
const opened = [
  ['store', 'fetch'],
  ['free', 'largest'],
  ['storeUntil', 'advance'],
  ['close', 'reopen'],
];

it.each([1, 2, 3, 4])(
  'smaller inputs for what was judged up to level %i call no later method',
  async (level) => {
    const data = judgingDataUpTo(whole, level);
    if (data.kind !== 'code') throw new Error('a query has no levels');
    const { draws, hidden } = await shrinkSourceFor(data);
    expect(hidden).toEqual(data.hidden);
    const called = drawCandidates(draws).flatMap(({ input }) =>
      splitInput(input).calls.map(([method]) => String(method)),
    );
    expect([...new Set(called)].sort()).toEqual(opened.slice(0, level).flat().sort());
  },
);
