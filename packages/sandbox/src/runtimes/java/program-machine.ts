import { WatchedTime } from '@dryrun/judge';
import type { TestLimits, TestReport } from '../../native/program-host.ts';
import type { NativeWalls } from '../../walls/native-walls.ts';
import { Bytes } from './bytes.ts';
import { CpuClock, compilerThreads } from './cpu-time.ts';
import { Machine } from './machine.ts';
import { addressMebibytes, programOptions } from './machine-options.ts';
import { Printed } from './printed.ts';

/** More than any right program starts; each costs the kernel memory that nobody counts. */
const mostThreads = 150;
const longestLookMs = 200;
const shortestLookMs = 2;
/** A look that comes so late says nothing of the program: we were kept from looking. */
const lateLookMs = 400;
/** A program that waits for what never comes: so little CPU time in so long. */
const idleMs = 3_000;
const idleCpuMs = 8;
/** Printed before the end of a test was told, it lies in the pipe already. */
const longestDrainMs = 2_000;
/** What a machine says when it ends as there is no memory left. */
const outOfMemory =
  /(?:Terminating due to java\.lang\.OutOfMemoryError|#?\s*There is insufficient memory for the Java)[\s\S]*$/;
const headBytes = 17;
const killed = 9;
const longestNote = 4_096;
/** Letters that Runner.java tells of. */
const greeting = 0x48;
const anotherMayFollow = 0x52;

type Ending = TestReport['verdict'] | 'threads';

/** One machine, for one program: started before there is one, and gone after it. */
export class ProgramMachine {
  readonly memoryMebibytes: number;
  readonly #machine: Machine;
  readonly ready: Promise<boolean>;
  readonly exited: Promise<unknown>;
  readonly #said = new Bytes();
  readonly #printed = new Printed();
  #end: { exitCode: number | null; signal: NodeJS.Signals | null } | null = null;
  #wake: (() => void) | null = null;
  #loaded: Buffer | null = null;
  #clock: CpuClock | null = null;

  constructor(folder: string, walls: NativeWalls, memoryMebibytes: number) {
    this.memoryMebibytes = memoryMebibytes;
    this.#machine = new Machine(folder, walls, {
      java: 'small',
      addressMebibytes: addressMebibytes(memoryMebibytes),
      options: programOptions(memoryMebibytes),
      mainClass: 'dryrun.Runner',
    });
    this.#machine.stderr.on('data', (chunk: Buffer) => {
      this.#said.push(chunk);
      this.#wake?.();
    });
    this.#machine.stdout.on('data', (chunk: Buffer) => {
      this.#printed.add(chunk);
      this.#wake?.();
    });
    this.exited = this.#machine.exited.then((end) => {
      this.#end = end;
      this.#wake?.();
    });
    this.ready = this.#greeted();
  }

  /** Whether it can be given a program. */
  get usable(): boolean {
    return this.#end === null;
  }

  /** What it said instead of a greeting, and how it ended. */
  get failure(): { exitCode: number | null; signal: NodeJS.Signals | null; stderr: string } {
    const { exitCode = null, signal = null } = this.#end ?? {};
    return { exitCode, signal, stderr: this.#said.all().toString('latin1', 0, 4_000) };
  }

  /** Whether this program was loaded here. */
  holds(program: Buffer): boolean {
    return this.#loaded === program;
  }

  load(program: Buffer): void {
    this.#loaded = program;
    this.#send([program]);
  }

  kill(): void {
    this.#machine.kill();
  }

  /**
   * @returns what became of the test, whether another can follow here, and whether it was perhaps somebody
   * else who ended it, as the kernel does when the system has no memory left
   */
  async run(
    limits: TestLimits,
    input: Buffer,
    { isLast }: { isLast: boolean },
  ): Promise<{ report: TestReport; isSpent: boolean; isDoubtful: boolean }> {
    this.#printed.begin(limits.consoleKeptBytes);
    const longest = Buffer.alloc(4);
    longest.writeUInt32BE(Math.min(limits.answerBytes, 0x7fff_ffff));
    const began = performance.now();
    this.#clock?.restart();
    this.#send([longest, input]);
    const ending = await this.#wait(limits, began);
    const wallTimeMs = performance.now() - began;
    const cpuTimeMs = this.#look().cpuMs;
    const told = this.#take(limits);
    if (ending !== 'ended' || told === null || told.isSpent || isLast) {
      this.kill();
      await this.#machine.exited;
    } else {
      await this.#drained(told.printedInAll);
    }
    const end = this.#end;
    const signal = signalOf(end);
    const report: TestReport = {
      verdict: ending === 'threads' ? 'ended' : ending,
      signal: told === null && ending === 'ended' ? signal : 0,
      exitCode: end?.exitCode ?? 0,
      cpuTimeMs,
      wallTimeMs,
      peakBytes: told?.peakBytes ?? 0,
      consoleUnits: this.#printed.units,
      answer: told?.answer ?? Buffer.alloc(0),
      console: this.#printed.kept,
      note: told?.note ?? Buffer.alloc(0),
    };
    if (told !== null && ending === 'ended') report.exitCode = 0;
    if (ending === 'threads') report.note = Buffer.from(tooManyThreads);
    else if (ending === 'ended' && told === null && this.#printed.takeLastWords(outOfMemory)) {
      report.note = Buffer.from('S-1 memory');
      report.console = this.#printed.kept;
      report.consoleUnits = this.#printed.units;
    }
    if (report.verdict === 'ended' && cpuTimeMs > limits.cpuMs) report.verdict = 'cpu-time';
    if (report.verdict === 'ended' && this.#printed.bytes > limits.printedBytes)
      report.verdict = 'printed';
    const isDoubtful = ending === 'ended' && told === null && signal === killed;
    return { report, isSpent: !this.usable, isDoubtful };
  }

  async #greeted(): Promise<boolean> {
    await this.#machine.pidKnown;
    while (this.#said.length === 0 && this.#end === null) await this.#next(null);
    if (this.#said.all()[0] !== greeting) return false;
    this.#said.clear();
    const { pid } = this.#machine;
    if (pid === null) return false;
    this.#clock = new CpuClock(pid, compilerThreads(pid));
    return true;
  }

  /** Until the test has ended, or was ended. */
  async #wait(limits: TestLimits, began: number): Promise<Ending> {
    const watched = new WatchedTime(began, lateLookMs);
    let idleSinceMs = 0;
    let idleCpu = 0;
    // Most tests end meanwhile, and a look at every thread takes longer than they do.
    if (this.usable) await this.#next(waitMs(limits.cpuMs));
    for (;;) {
      if (this.#printed.bytes > limits.printedBytes) return 'printed';
      const wanted = this.#wanted(limits);
      if (wanted === null) return 'answered';
      if (wanted <= 0 || this.#end !== null) return 'ended';
      const { cpuMs, threads } = this.#look();
      const watchedMs = watched.look(performance.now(), lateLookMs);
      if (cpuMs > limits.cpuMs) return 'cpu-time';
      if (watchedMs >= limits.wallMs) return 'wall-time';
      if (threads > mostThreads) return 'threads';
      if (cpuMs > idleCpu + idleCpuMs) {
        idleSinceMs = watchedMs;
        idleCpu = cpuMs;
      } else if (watchedMs - idleSinceMs > idleMs) {
        return 'idle';
      }
      await this.#next(waitMs(limits.cpuMs - cpuMs));
    }
  }

  /** How many bytes of what is told of a test are still to come; null when they are too many. */
  #wanted({ answerBytes }: TestLimits): number | null {
    const { length } = this.#said;
    if (length < headBytes) return headBytes - length;
    const answer = this.#said.wordAt(headBytes - 4);
    if (answer > answerBytes) return null;
    const upToNote = headBytes + answer + 4;
    if (length < upToNote) return upToNote - length;
    return upToNote + Math.min(this.#said.wordAt(upToNote - 4), longestNote) - length;
  }

  /** What the machine told of the test; null when it did not come to that. */
  #take(limits: TestLimits) {
    const wanted = this.#wanted(limits);
    if (wanted === null || wanted > 0) return null;
    const said = this.#said.all();
    this.#said.clear();
    const answer = said.readUInt32BE(headBytes - 4);
    return {
      isSpent: said[0] !== anotherMayFollow,
      printedInAll: Number(said.readBigUInt64BE(1)),
      peakBytes: said.readUInt32BE(9) * 1024,
      answer: said.subarray(headBytes, headBytes + answer),
      note: said.subarray(headBytes + answer + 4),
    };
  }

  async #drained(printedInAll: number): Promise<void> {
    const deadline = performance.now() + longestDrainMs;
    while (this.#printed.bytesInAll < printedInAll && this.#end === null) {
      if (performance.now() > deadline) return;
      await this.#next(50);
    }
  }

  #look(): { cpuMs: number; threads: number } {
    return this.#clock?.look() ?? { cpuMs: 0, threads: 0 };
  }

  #next(mostMs: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = mostMs === null ? null : setTimeout(resolve, mostMs);
      this.#wake = () => {
        if (timer) clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
    });
  }

  #send(parts: readonly Buffer[]): void {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 0));
    const { stdin } = this.#machine;
    stdin.cork();
    for (const part of [size, ...parts]) stdin.write(part);
    stdin.uncork();
  }
}

const tooManyThreads = `X-1 java.lang.OutOfMemoryError: the program started more than ${mostThreads} threads\0`;

/** Until the next look, when so much CPU time is left. */
function waitMs(leftMs: number): number {
  return Math.max(shortestLookMs, Math.min(longestLookMs, leftMs));
}

/** bubblewrap ends with 128 and the number of the signal that ended its child. */
function signalOf(end: { exitCode: number | null; signal: NodeJS.Signals | null } | null): number {
  if (end === null) return 0;
  if (end.signal === 'SIGKILL') return killed;
  return end.exitCode !== null && end.exitCode > 128 ? end.exitCode - 128 : 0;
}
