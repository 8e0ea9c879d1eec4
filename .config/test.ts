/**
 * `npm test`: installs what the machine lacks, then checks, builds and runs every test, or those that
 * were asked for. Says how far it is; the last line counts the tests.
 */
import { availableParallelism } from 'node:os';
import { stopSignals } from '../apps/cli/src/start/stop-signals.ts';
import { chooseTests } from './choose-tests.ts';
import { ensureServices } from './ensure-services.ts';
import { ProgressLine } from './progress-line.ts';
import { keepDurations, readDurations } from './test-durations.ts';
import { type Part, runPart } from './test-part.ts';
import { makeParts } from './test-parts.ts';
import { PartProgress, sayLeft, secondsLeft } from './test-progress.ts';
import { describeFailure } from './test-report.ts';

const begunMs = Date.now();
const elapsedSeconds = (sinceMs = begunMs) => (Date.now() - sinceMs) / 1000;
const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

function choice() {
  try {
    return chooseTests(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

// Whoever reads what we print may go before us; what we have started must end all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const isByWords = process.argv.slice(2).some((word) => !word.startsWith('-'));
const parts = makeParts(choice(), { isByWords });
const services = ensureServices();
const measured = readDurations();
const line = new ProgressLine();
const told: string[] = [];
let everyPartPassed = true;
const stopping = stopSignals((message) => line.print(message));

/** Runs parts side by side, saying all the while how far they are. */
async function runTogether(group: readonly Part[]): Promise<void> {
  const groupBegunMs = Date.now();
  const progress = new Map(group.map((part) => [part, new PartProgress(measured)]));
  const running = new Set(group);
  const say = () => {
    const states = [...running].map((part) => `${part.name}: ${progress.get(part)}`);
    const all = [...progress.values()];
    const known = all.some(({ work }) => work.all > 0);
    const left = secondsLeft(all, elapsedSeconds(groupBegunMs), availableParallelism());
    const still = known ? `; ${sayLeft(left)} left` : '';
    line.show(`${clock(elapsedSeconds())}  ${states.join('; ')}${still}`);
  };
  const timer = setInterval(say, 1000);
  await Promise.all(
    group.map(async (part) => {
      const { passed, output, seconds } = await runPart(part, services, stopping, (message) => {
        progress.get(part)?.note(message);
        if (message.kind === 'test' && message.failure)
          line.print(describeFailure(message.failure));
      });
      running.delete(part);
      everyPartPassed &&= passed;
      const end = `${passed ? 'passed' : 'FAILED'}  ${part.name}, ${seconds.toFixed(0)} s`;
      told.push(end);
      line.print(passed ? end : `${end}\n${output.trim()}`);
      if (passed) keepDurations(progress.get(part)?.durations ?? {});
    }),
  );
  clearInterval(timer);
  line.clear();
}

for (const group of parts) if (!stopping.aborted) await runTogether(group);

const reports = parts.flat().flatMap((part) => part.readReport?.() ?? []);
const failed = reports.flatMap((report) => report.failed);
const passed = reports.reduce((total, report) => total + report.passed, 0);
// At the very end, where a log that was cut off still has it.
for (const failure of failed) console.log(`\n${describeFailure(failure)}`);
console.log(`\n${told.join('\n')}`);
console.log(`In all ${elapsedSeconds().toFixed(0)} s.`);
if (!everyPartPassed && failed.length === 0)
  console.log('A part failed outside of its tests: search above for “Unhandled” and “Error”.');
console.log(`${passed} passed, ${failed.length} failed`);
const ranTests = parts.flat().some((part) => part.readReport);
process.exitCode =
  everyPartPassed && !stopping.aborted && failed.length === 0 && (passed > 0 || !ranTests) ? 0 : 1;
