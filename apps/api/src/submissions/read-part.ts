import type { TestPart } from '@dryrun/contract';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { knownTestOf, readRunRow } from '../runs/read-run.ts';
import { readHiddenTest, readOutcome } from './read-submission.ts';
import { testPart } from './test-details.ts';

type Asked = { id: string; index: number; part: TestPart };

/**
 * One part of a test of a run or a submission, whole: to be copied, kept as a file or run again.
 *
 * @throws NOT_FOUND, or LOCKED where the hidden-test rule forbids it.
 */
export async function readPart(deps: Deps, owner: string, asked: Asked): Promise<string> {
  const { test, outcome } = await readTest(deps, owner, asked);
  const text = testPart(test, outcome, asked.part);
  if (text === null) throw refuse('NOT_FOUND', `This test has no ${asked.part}.`);
  return text;
}

async function readTest(deps: Deps, owner: string, { id, index, part }: Asked) {
  // Before it is asked what is locked: the last bell may have rung without anybody having looked.
  await advanceRunning(deps, owner);
  const run = await readRunRow(deps.db, id);
  if (run === null || run.owner_id !== owner || run.kind === 'check') {
    throw refuse('NOT_FOUND', 'There is no run with this id.');
  }
  if (run.kind === 'submission') return readHiddenTest(deps, owner, id, index);
  const outcome = await readOutcome(deps.db, id, index);
  if (outcome === null) throw refuse('NOT_FOUND', 'There is no such test of this run yet.');
  if (part === 'expected' && run.kind === 'custom' && run.expected !== null && run.locked) {
    throw refuse('LOCKED', 'What is expected of own input unlocks when the assessment has ended.');
  }
  return { test: knownTestOf(deps, run)(index), outcome };
}
