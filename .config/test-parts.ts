import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Choice } from './choose-tests.ts';
import type { Part } from './test-part.ts';
import { readPlaywrightReport, readVitestReport } from './test-report.ts';

/**
 * The parts of `npm test`, in groups that follow each other; those of one group run side by side.
 * Neither vitest nor the browser tests keep two cores busy by themselves: both wait for limits and
 * bells, for processes to start and to end.
 */
export function makeParts(choice: Choice, { isByWords }: { isByWords: boolean }): Part[][] {
  const reports = mkdtempSync(join(tmpdir(), 'dryrun-test-'));
  process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
  const check: Part = { name: 'check', program: 'node', args: ['.config/check.ts'] };
  const build: Part = { name: 'build of the web app', program: 'npm', args: ['run', 'build'] };
  // Once, before the first Dry Run, each of which would make its own: four seconds of a core.
  const runtimes: Part = {
    name: 'what sandboxes start from',
    program: 'node',
    args: ['--no-warnings', '.config/prepare-runtimes.ts'],
  };
  const browsers = browser(choice, reports);
  const tests = [...vitest(choice, reports), ...browsers];
  // Servers that find no web app build one, each of them.
  if (tests.length === 0) return [[check]];
  // Who asks for tests by their names looks at those alone.
  return isByWords ? [[build, runtimes], tests] : [[check, build, runtimes], tests];
}

function vitest({ vitest: files, name }: Choice, reports: string): Part[] {
  if (files?.length === 0) return [];
  const report = join(reports, 'vitest.json');
  return [
    {
      name: 'unit, service and attack tests (vitest)',
      program: 'vitest',
      args: [
        ...['run', '--config', '.config/vitest.config.ts', ...(files ?? [])],
        ...(name === null ? [] : ['--testNamePattern', name]),
        ...['--reporter=default', '--reporter=.config/vitest-progress.ts'],
        ...['--reporter=json', `--outputFile.json=${report}`],
      ],
      readReport: () => readVitestReport(report),
    },
  ];
}

function browser({ browser: files, name }: Choice, reports: string): Part[] {
  if (files?.length === 0) return [];
  const report = join(reports, 'playwright.json');
  const progress = join(import.meta.dirname, 'playwright-progress.ts');
  return [
    {
      name: 'browser tests (playwright)',
      program: 'playwright',
      args: [
        ...['test', '--config', 'apps/web/e2e/playwright.config.ts', ...(files ?? [])],
        ...(name === null ? [] : ['--grep', name]),
        `--reporter=list,json,${progress}`,
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      readReport: () => readPlaywrightReport(report),
    },
  ];
}
