import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take from most of a minute to many on a slow machine, the longest first. A long one
 * that begins last keeps one core busy and leaves the others idle; a machine that runs the tests for
 * the first time knows no durations.
 */
const long = [
  'packages/sandbox/src/attacks/python-attacks.test.ts',
  'apps/cli/src/system/kill.test.ts',
  'packages/sandbox/src/attacks/attacks.test.ts',
  'apps/cli/src/problems/bank.test.ts',
  'apps/cli/src/problems/broken-packages.test.ts',
  'apps/cli/src/system/hidden-tests.test.ts',
  'apps/cli/src/start/start-command.test.ts',
  'apps/cli/src/problems/problems-command.test.ts',
  'packages/sandbox/src/runtimes/python/fresh-state.test.ts',
  'packages/sandbox/src/parent/lifetime.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = long.findIndex((file) => moduleId.endsWith(file));
  return place === -1 ? long.length : place;
};

/** Begins with the long files; the others follow in vitest's own order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
