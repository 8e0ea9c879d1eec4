import { WatchedTime } from '@dryrun/judge';
import { findNativeWalls } from '../../walls/native-walls.ts';
import { CpuClock } from './cpu-time.ts';
import { keepEnd, Machine } from './machine.ts';

export type Asked = { before: number; plan: string; ours: string; code: string };

export type Answered =
  | { kind: 'answer'; bytes: Buffer }
  /** It did not come to an end with it. */
  | { kind: 'stopped'; why: 'time' | 'memory' | 'crash'; said: string };

const cpuLimitMs = 10_000;
/** Long, for machines that are very busy: CPU time ends it first. */
const usualLongestMs = 60_000;
const lookMs = 100;
/** A look that comes so late says nothing of the compiler: we were kept from looking. */
const lateLookMs = 200;
const mostAnswerBytes = 16 * 1024 * 1024;
/** Nobody vouches for what a compiler keeps of so many programs of strangers. */
const mostPrograms = 500;
const exitedForMemory = 3;
const restMs = 10 * 60_000;
const mostServers = 3;
/** So long a program waits for a compiler that is busy with another, before it gets one of its own. */
const patienceMs = 1_000;

const options = [
  '-XX:+UseSerialGC',
  // The compiler is a large program that runs for a short while each time.
  '-XX:TieredStopAtLevel=1',
  '-Xmx384m',
  '-Xms64m',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-UsePerfData',
  '-XX:+DisableAttachMechanism',
  '-XX:-CreateCoredumpOnCrash',
  '-XX:ErrorFile=/dev/null',
  '-XX:-UseContainerSupport',
  '-Xlog:disable',
  '-Xrs',
  '-Dfile.encoding=UTF-8',
  '-Duser.language=en',
  '-Duser.country=US',
];

/** A compiler that stays warm, behind walls of its own: it reads hostile text, and runs none of it. */
class CompileServer {
  readonly #machine: Machine;
  readonly #said: () => string;
  #chunks: Buffer[] = [];
  #length = 0;
  #left = mostPrograms;
  #isOver = false;
  #exitCode: number | null = null;
  #wake: (() => void) | null = null;
  #hasGreeted = false;

  readonly #longestMs: number;

  constructor(folder: string, longestMs: number) {
    this.#longestMs = longestMs;
    const walls = findNativeWalls();
    if ('reason' in walls) throw new Error(`the compiler is not run here: ${walls.reason}`);
    this.#machine = new Machine(folder, walls, {
      java: 'whole',
      addressMebibytes: 3_072,
      options,
      mainClass: 'dryrun.CompileServer',
    });
    this.#said = keepEnd(this.#machine.stderr);
    this.#machine.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#length += chunk.length;
      this.#wake?.();
    });
    void this.#machine.exited.then(({ exitCode }) => {
      this.#isOver = true;
      this.#exitCode = exitCode;
      this.#wake?.();
    });
  }

  get usable(): boolean {
    return !this.#isOver && this.#left > 0;
  }

  kill(): void {
    this.#isOver = true;
    this.#machine.kill();
  }

  /** @throws when it cannot be run at all, or gets too little of the machine to come to an end */
  async compile({ before, plan, ours, code }: Asked, signal: AbortSignal): Promise<Answered> {
    this.#left -= 1;
    const stop = () => this.kill();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const texts = [plan, ours, code].map((text) => Buffer.from(text, 'utf8'));
      this.#machine.stdin.write(Buffer.concat([word(before), ...texts.flatMap(sized)]));
      const watched = new WatchedTime(performance.now(), lateLookMs);
      let clock: CpuClock | null = null;
      for (;;) {
        if (this.#hasGreeted || this.#takeGreeting()) {
          const answer = this.#takeAnswer();
          if (answer !== null) return { kind: 'answer', bytes: answer };
        }
        signal.throwIfAborted();
        if (this.#isOver) return this.#explain();
        const { pid } = this.#machine;
        if (this.#hasGreeted && pid !== null) clock ??= new CpuClock(pid);
        if (clock !== null && clock.look().cpuMs > cpuLimitMs) {
          this.kill();
          return { kind: 'stopped', why: 'time', said: '' };
        }
        if (watched.look(performance.now(), lateLookMs) > this.#longestMs) {
          this.kill();
          // It did not take the CPU time that ends it, so that says nothing of the program.
          throw new Error(`the compiler of Java had no answer within ${this.#longestMs / 1_000} s`);
        }
        await this.#next();
      }
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  #explain(): Answered {
    if (!this.#hasGreeted) throw new Error(`the compiler of Java does not start: ${this.#said()}`);
    const why = this.#exitCode === exitedForMemory ? 'memory' : 'crash';
    return { kind: 'stopped', why, said: this.#said() };
  }

  #takeGreeting(): boolean {
    if (this.#length === 0) return false;
    const all = this.#all();
    if (all[0] !== 0x48) {
      this.kill();
      return false;
    }
    this.#put(all.subarray(1));
    this.#hasGreeted = true;
    return true;
  }

  #takeAnswer(): Buffer | null {
    if (this.#length < 4) return null;
    const all = this.#all();
    const size = all.readUInt32BE(0);
    if (size > mostAnswerBytes) this.kill();
    if (all.length < 4 + size) return null;
    this.#put(all.subarray(4 + size));
    return all.subarray(4, 4 + size);
  }

  #all(): Buffer {
    const all =
      this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    this.#put(all);
    return all;
  }

  #put(rest: Buffer): void {
    this.#chunks = [rest];
    this.#length = rest.length;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, lookMs);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
    });
  }
}

function word(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(number);
  return bytes;
}

function sized(text: Buffer): Buffer[] {
  return [word(text.length), text];
}

/** The compilers of one folder: as a rule one. They go when nobody has asked them for long. */
export class CompileServers {
  readonly #folder: string;
  readonly #longestMs: number;
  readonly #idle: CompileServer[] = [];
  readonly #waiting: ((server: CompileServer | null) => void)[] = [];
  #count = 0;
  #isClosed = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(folder: string, longestMs = usualLongestMs) {
    this.#folder = folder;
    this.#longestMs = longestMs;
  }

  async compile(asked: Asked, signal: AbortSignal): Promise<Answered> {
    this.#isClosed = false;
    if (this.#timer) clearTimeout(this.#timer);
    const server = await this.#take();
    try {
      return await server.compile(asked, signal);
    } finally {
      this.#give(server);
    }
  }

  /** Ends those that rest; those that work end after it. */
  close(): void {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#dropIdle();
  }

  async #take(): Promise<CompileServer> {
    for (;;) {
      const idle = this.#idle.pop();
      if (idle?.usable) return idle;
      if (idle) this.#drop(idle);
      else if (this.#count === 0) return this.#start();
      else {
        const given = await this.#waitForOne();
        if (given) return given;
        if (this.#idle.length === 0 && this.#count < mostServers) return this.#start();
      }
    }
  }

  #waitForOne(): Promise<CompileServer | null> {
    const { promise, resolve } = Promise.withResolvers<CompileServer | null>();
    this.#waiting.push(resolve);
    const timer = setTimeout(() => resolve(null), patienceMs);
    return promise.finally(() => {
      clearTimeout(timer);
      const index = this.#waiting.indexOf(resolve);
      if (index !== -1) this.#waiting.splice(index, 1);
    });
  }

  #start(): CompileServer {
    this.#count += 1;
    try {
      return new CompileServer(this.#folder, this.#longestMs);
    } catch (error) {
      this.#count -= 1;
      throw error;
    }
  }

  #give(server: CompileServer): void {
    if (!server.usable || this.#isClosed) this.#drop(server);
    else this.#idle.push(server);
    const waiting = this.#waiting.shift();
    if (waiting) waiting(this.#idle.pop() ?? null);
    this.#restLater();
  }

  #drop(server: CompileServer): void {
    this.#count -= 1;
    server.kill();
  }

  #dropIdle(): void {
    for (const server of this.#idle.splice(0)) this.#drop(server);
  }

  #restLater(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#dropIdle(), restMs);
    this.#timer.unref();
  }
}
