/**
 * `npm test`: installs what the machine lacks, then checks, builds and runs every test.
 * Prints what it ran; the last line counts the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureServices } from './ensure-services.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'dryrun-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

type Counts = { passed: number; failed: number };
type Step = { name: string; program: string; args: string[]; env?: Record<string, string> };

const steps: Step[] = [
  { name: 'check', program: 'node', args: ['.config/check.ts'] },
  { name: 'build of the web app', program: 'npm', args: ['run', 'build'] },
  {
    name: 'unit, service and attack tests (vitest)',
    program: 'vitest',
    args: [
      ...['run', '--config', '.config/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    ],
  },
  {
    name: 'browser tests (playwright)',
    program: 'playwright',
    args: ['test', '--config', 'apps/web/e2e/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  },
];

const services = ensureServices();
const begunMs = Date.now();
const lines: string[] = [];
let everyStepPassed = true;

for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const stepBegunMs = Date.now();
  const bin = step.program === 'npm' ? 'npm' : join(root, 'node_modules', '.bin', step.program);
  const env = { ...process.env, ...services, ...step.env, CI: 'true' };
  const { status } = spawnSync(bin, step.args, { cwd: root, stdio: 'inherit', env });
  everyStepPassed &&= status === 0;
  const seconds = ((Date.now() - stepBegunMs) / 1000).toFixed(0);
  lines.push(`${status === 0 ? 'passed' : 'FAILED'}  ${step.name}, ${seconds} s`);
}

const counts = [vitestCounts(), playwrightCounts()];
rmSync(reports, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}`);
console.log(`In all ${((Date.now() - begunMs) / 1000).toFixed(0)} s.`);
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = everyStepPassed && passed > 0 && failed === 0 ? 0 : 1;

function vitestCounts(): Counts {
  const report = read<{ numPassedTests: number; numFailedTests: number }>(vitestReport);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function playwrightCounts(): Counts {
  const report = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    playwrightReport,
  );
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

/** A report that is missing means that the step died; the step's exit code then tells. */
function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
