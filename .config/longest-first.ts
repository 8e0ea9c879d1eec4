import { join, relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { expectedSeconds, readDurations } from './test-durations.ts';

const root = join(import.meta.dirname, '..');

/** Begins with the files that take longest, so that no core is idle while one of them ends. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const measured = readDurations();
    const seconds = ({ moduleId }: TestSpecification) =>
      expectedSeconds(relative(root, moduleId), measured);
    // A process is shared by files that follow each other; they are short, and fill the end.
    const shares = ({ project }: TestSpecification) => Number(!project.config.isolate);
    return files.toSorted((a, b) => shares(a) - shares(b) || seconds(b) - seconds(a));
  }
}
