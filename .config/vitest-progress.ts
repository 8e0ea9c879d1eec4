import { join, relative } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSpecification } from 'vitest/node';
import { endWithNpmTest, tell } from './progress-message.ts';

const root = join(import.meta.dirname, '..');
const nameOf = ({ moduleId }: { moduleId: string }) => relative(root, moduleId);

/** Tells `npm test` how far vitest is, and of each test that failed as soon as it did. */
export default class VitestProgress implements Reporter {
  readonly #begunMs = new Map<string, number>();

  onTestRunStart(files: readonly TestSpecification[]): void {
    endWithNpmTest();
    tell({ kind: 'begun', files: files.map((file) => ({ file: nameOf(file), tests: null })) });
  }

  onTestModuleQueued(module: TestModule): void {
    this.#begunMs.set(module.moduleId, performance.now());
  }

  onTestModuleCollected(module: TestModule): void {
    const tests = [...module.children.allTests()].length;
    tell({ kind: 'collected', file: nameOf(module), tests });
  }

  onTestCaseResult(test: TestCase): void {
    const file = nameOf(test.module);
    const { state, errors } = test.result();
    const [error] = errors ?? [];
    // What differs stands in no message: `expected { …(8) } to match object { …(3) }` tells nothing.
    const message = [error?.message ?? 'no message', error?.diff ?? ''].join('\n');
    const failure = state === 'failed' ? { file, name: test.fullName, message } : null;
    tell({ kind: 'test', file, failure });
  }

  onTestModuleEnd(module: TestModule): void {
    const begunMs = this.#begunMs.get(module.moduleId) ?? performance.now();
    const seconds = (performance.now() - begunMs) / 1000;
    tell({ kind: 'file', file: nameOf(module), seconds });
  }
}
