/**
 * `npm test`: installs what the machine lacks, then checks, builds and runs every test.
 * Prints what it ran; the last line counts the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureServices } from './ensure-services.ts';
import { describeFailure, readPlaywrightReport, readVitestReport } from './test-report.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'dryrun-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

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

const results = [readVitestReport(vitestReport), readPlaywrightReport(playwrightReport)];
rmSync(reports, { recursive: true, force: true });
const failed = results.flatMap((report) => report?.failed ?? []);
const passed = results.reduce((total, report) => total + (report?.passed ?? 0), 0);
// At the very end, where a log that was cut off still has it.
for (const failure of failed) console.log(`\n${describeFailure(failure)}`);
console.log(`\n${lines.join('\n')}`);
console.log(`In all ${((Date.now() - begunMs) / 1000).toFixed(0)} s.`);
if (!everyStepPassed && failed.length === 0)
  console.log('A step failed outside of its tests: search above for “Unhandled” and “Error”.');
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = everyStepPassed && passed > 0 && failed.length === 0 ? 0 : 1;
