import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeFailure, readPlaywrightReport, readVitestReport } from './test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'dryrun-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'report.json');
const write = (report: object) => writeFileSync(file, JSON.stringify(report));

test('vitest: failed tests, and files that could not be loaded', () => {
  const assertionResults = [
    { fullName: 'adds', status: 'passed', failureMessages: [] },
    { fullName: 'subtracts', status: 'failed', failureMessages: ['expected 1 to be 2'] },
  ];
  write({
    numPassedTests: 1,
    testResults: [
      { name: 'sums.test.ts', status: 'failed', message: '', assertionResults },
      { name: 'broken.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
    ],
  });
  expect(readVitestReport(file)).toEqual({
    passed: 1,
    failed: [
      { file: 'sums.test.ts', name: 'subtracts', message: 'expected 1 to be 2' },
      { file: 'broken.test.ts', name: '(the file itself)', message: 'no such file' },
    ],
  });
});

test('Playwright: failed and flaky tests, in whatever group they are, and errors outside', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    tests: [{ status, results: [{}, message === undefined ? {} : { error: { message } }] }],
  });
  const group = { file: 'a.e2e.ts', specs: [spec('clicks', 'flaky', 'not seen in time')] };
  write({
    stats: { expected: 1 },
    errors: [{ message: 'no browser' }],
    suites: [{ file: 'a.e2e.ts', specs: [spec('opens', 'expected')], suites: [group] }],
  });
  expect(readPlaywrightReport(file)).toEqual({
    passed: 1,
    failed: [
      { file: 'Playwright', name: '(outside any test)', message: 'no browser' },
      { file: 'a.e2e.ts', name: 'clicks', message: 'not seen in time' },
    ],
  });
});

test('a step that died has no report', () => {
  expect(readVitestReport(join(folder, 'none.json'))).toBeNull();
});

test('a failure is told in a few lines without colours', () => {
  const message = `\x1b[31mexpected 1 to be 2\x1b[39m\n${'at somewhere\n'.repeat(50)}`;
  const lines = describeFailure({ file: 'sums.test.ts', name: 'subtracts', message }).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'FAILED  sums.test.ts',
    '  subtracts',
    '    expected 1 to be 2',
  ]);
  expect(lines).toHaveLength(26);
});
