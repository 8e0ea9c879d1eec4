/** What the reports of vitest and Playwright say: how many tests passed, and which did not and why. */
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

export type FailedTest = { file: string; name: string; message: string };
export type TestReport = { passed: number; failed: readonly FailedTest[] };

type VitestJson = {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
};

type PlaywrightSuite = {
  file: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
};
type PlaywrightJson = {
  stats: { expected: number };
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
};

/** The report of `vitest --reporter=json`; null if there is none, as its process died. */
export function readVitestReport(file: string): TestReport | null {
  const report = readJson<VitestJson>(file);
  if (report === null) return null;
  const failed = report.testResults.flatMap((result) => {
    const tests = result.assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName: name, failureMessages: [message = ''] }) => ({
        file: result.name,
        name,
        message: message || 'no message',
      }));
    // A file that could not be loaded has failed without a test of it that did.
    if (result.status !== 'failed' || tests.length > 0) return tests;
    return [{ file: result.name, name: '(the file itself)', message: result.message }];
  });
  return { passed: report.numPassedTests, failed };
}

/** The report of `playwright test --reporter=json`; null if there is none. A flaky test failed. */
export function readPlaywrightReport(file: string): TestReport | null {
  const report = readJson<PlaywrightJson>(file);
  if (report === null) return null;
  const outside = report.errors.map(({ message = '' }) => ({
    file: 'Playwright',
    name: '(outside any test)',
    message,
  }));
  return {
    passed: report.stats.expected,
    failed: [...outside, ...report.suites.flatMap(failedOfSuite)],
  };
}

function failedOfSuite(suite: PlaywrightSuite): FailedTest[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        file: suite.file,
        name: title,
        message: results.find(({ error }) => error !== undefined)?.error?.message ?? 'no message',
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(failedOfSuite)];
}

/** A failed test in a few lines: where, which, and the beginning of why. */
export function describeFailure({ file, name, message }: FailedTest): string {
  const why = stripVTControlCharacters(message).trim().split('\n').slice(0, 24);
  return [`FAILED  ${file}`, `  ${name}`, ...why.map((line) => `    ${line}`)].join('\n');
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
