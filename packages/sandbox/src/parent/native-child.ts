import type { Limits } from '@dryrun/judge';
import { ownDataBytes } from '../native/own-data.ts';
import { packTest } from '../native/pack-test.ts';
import type { ProgramHost, TestLimits, TestReport } from '../native/program-host.ts';
import { readReport } from '../native/read-report.ts';
import type { Runtime } from '../runtimes/runtime.ts';
import type { NativeWalls } from '../walls/native-walls.ts';
import {
  type Batch,
  type CallEnd,
  type ChildMessage,
  deservesSecondChance,
  type End,
  type Job,
  leastShare,
  nothingPrinted,
} from '../wire/protocol.ts';
import { consoleLimitCharacters } from '../wire/read-message.ts';
import type { Child, ChildEvent, Death } from './child.ts';
import type { Conversation } from './conversation.ts';

const bytesPerMebibyte = 1024 * 1024;
/** Tests that the host has at once, the first of which runs. */
const inHand = 2;

type Sent = { position: number; input: Buffer };

/**
 * A host, whose namespaces programs come and go in, and the compiler for what it is given. What a
 * program does ends with its processes; the host serves the next.
 */
export class NativeChild implements Child {
  readonly #languages: readonly Runtime[];
  readonly #prepared: ReadonlyMap<string, string>;
  readonly #host: ProgramHost;
  readonly #stop = new AbortController();
  readonly spoilt = false;
  readonly ready: Promise<boolean>;
  readonly exited: Promise<void>;
  #listener: ((event: ChildEvent) => void) | null = null;
  #death: Death | null = null;
  #killedFor: Death['killedFor'] = null;
  #loaded: Buffer | null = null;
  #ownDataBytes = 0;
  #next: { more: Batch | End; inputs: readonly Uint8Array[] } | null = null;
  #wake: (() => void) | null = null;
  #secondChanceLeft = true;

  /**
   * @param languages of the pool, all of them native
   * @param prepared what each has made
   */
  constructor(
    languages: readonly Runtime[],
    prepared: ReadonlyMap<string, string>,
    walls: NativeWalls,
  ) {
    this.#languages = languages;
    this.#prepared = prepared;
    this.#host = startHost(languages, prepared, walls);
    this.ready = this.#host.ready;
    this.exited = this.#host.exited.then(({ exitCode, signal, stderr }) => {
      this.#end(exitCode, signal, stderr);
    });
  }

  get death(): Death | null {
    return this.#death;
  }

  get usable(): boolean {
    return this.#death === null && this.#killedFor === null;
  }

  /** Of the conversation nothing is needed: what is said here, the parent says itself. */
  run(
    job: Job,
    inputs: readonly Uint8Array[],
    _conversation: Conversation,
    listener: (event: ChildEvent) => void,
  ): void {
    this.#listener = listener;
    this.#next = null;
    this.#secondChanceLeft = !job.limits.patient;
    if (this.#death) {
      listener({ kind: 'died', death: this.#death });
      return;
    }
    this.#work(job, inputs).catch((error: unknown) => {
      // Of a host that is gone it is heard how it ended.
      const isKnown = error instanceof Gone || this.#killedFor !== null || this.#death !== null;
      if (!isKnown) this.#fail(error);
    });
  }

  goOn(more: Batch | End, inputs: readonly Uint8Array[]): void {
    this.#next = { more, inputs };
    this.#wake?.();
  }

  kill(reason: NonNullable<Death['killedFor']>): void {
    this.#killedFor ??= reason;
    this.#stop.abort(new Error('the child was killed'));
    this.#host.kill();
  }

  async #work(job: Job, inputs: readonly Uint8Array[]): Promise<void> {
    const began = performance.now();
    const compiled = await this.#compile(job);
    if (!compiled.ok) {
      const { message, line, column } = compiled;
      this.#say({ kind: 'compile-error', message, line, column });
      this.#say({ kind: 'done', spoilt: false });
      return;
    }
    if (this.#loaded !== compiled.program) this.#load(compiled.program);
    const compileTimeMs = performance.now() - began;
    this.#say({ kind: 'started', wallMs: mostWallMs(job.limits), compileTimeMs });
    this.#say({ kind: 'booted' });
    for (let batch = job.batch, body = inputs; ; ) {
      const all = await this.#runBatch(job.limits, batch, body);
      if (all && batch.last) break;
      this.#say({ kind: 'rest' });
      const { more, inputs } = await this.#more();
      if (more.kind === 'end') break;
      batch = more;
      body = inputs;
    }
    this.#host.finish?.();
    this.#loaded = this.#host.finish ? null : this.#loaded;
    this.#say({ kind: 'done', spoilt: false });
  }

  #load(program: Buffer): void {
    this.#host.load(program);
    this.#loaded = program;
    this.#ownDataBytes = ownDataBytes(program);
  }

  #compile(job: Job) {
    const runtime = this.#languages.find(({ id }) => id === job.runtime);
    const prepared = this.#prepared.get(job.runtime);
    if (!runtime?.native || prepared === undefined)
      throw new Error(`no runtime ${job.runtime} in this child`);
    return runtime.native.compile(job, prepared, this.#stop.signal);
  }

  /** @returns whether all were run; once the quantum is over, no other is begun. */
  async #runBatch(
    limits: Limits,
    { tests, indexes, quantumMs }: Batch,
    inputs: readonly Uint8Array[],
  ): Promise<boolean> {
    const began = performance.now();
    const sent: Sent[] = [];
    const send = (test: Sent) => {
      this.#host.send(testLimits(limits), test.input);
      sent.push(test);
    };
    let position = 0;
    let offset = 0;
    for (;;) {
      while (sent.length < inHand && position < tests.length) {
        if (position > 0 && performance.now() - began >= quantumMs) break;
        const layout = tests[position] as Batch['tests'][number];
        const end = offset + 1 + layout.blocks.length;
        send({ position, input: packTest(layout, inputs.slice(offset, end)) });
        offset = end;
        position += 1;
      }
      const test = sent.shift();
      if (test === undefined) return position === tests.length;
      const report = await this.#host.report();
      if (report === null) throw new Gone();
      if (this.#deservesAnother(limits, report)) send(test);
      else this.#tell(indexes[test.position] ?? -1, report, limits);
    }
  }

  /** As for other languages: on a busy machine a test may have a second attempt, once in a job. */
  #deservesAnother(limits: Limits, { verdict, cpuTimeMs, wallTimeMs }: TestReport): boolean {
    if (!this.#secondChanceLeft || (verdict !== 'cpu-time' && verdict !== 'ended')) return false;
    if (!deservesSecondChance(limits, { cpuTimeMs, wallTimeMs })) return false;
    this.#secondChanceLeft = false;
    return true;
  }

  #tell(index: number, report: TestReport, limits: Limits): void {
    const { end, answer } = readReport(report, limits, this.#ownDataBytes);
    if (answer === null) {
      this.#say({ kind: 'result', index, end, stuck: false });
      return;
    }
    try {
      const value = JSON.parse(answer.toString('utf8'));
      const message: ChildMessage = { kind: 'result', index, end, stuck: false };
      this.#listener?.({ kind: 'message', message, value });
    } catch {
      const { kind: _, ...cost } = end;
      const unread: CallEnd = { ...cost, kind: 'threw', message: unreadable, stack: '' };
      this.#say({ kind: 'result', index, end: unread, stuck: false });
    }
  }

  #say(message: ChildMessage): void {
    this.#listener?.({ kind: 'message', message, value: null });
  }

  async #more(): Promise<{ more: Batch | End; inputs: readonly Uint8Array[] }> {
    for (;;) {
      const next = this.#next;
      this.#next = null;
      if (next !== null) return next;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** What could not be done was ours to do: the host goes, and whoever waits hears why. */
  #fail(error: unknown): void {
    this.#host.kill();
    this.#end(null, null, error instanceof Error ? error.message : String(error));
  }

  #end(exitCode: number | null, signal: NodeJS.Signals | null, stderr: string): void {
    if (this.#death !== null) return;
    const spent = { cpuTimeMs: 0, wallTimeMs: 0, memoryBytes: 0, ...nothingPrinted };
    this.#death = { killedFor: this.#killedFor, signal, exitCode, stderr, spent, fault: null };
    this.#stop.abort(new Error('the child is dead'));
    this.#listener?.({ kind: 'died', death: this.#death });
  }
}

class Gone extends Error {}

/** All languages of a pool have hosts of one kind. */
function startHost(
  [language]: readonly Runtime[],
  prepared: ReadonlyMap<string, string>,
  walls: NativeWalls,
): ProgramHost {
  const folder = language && prepared.get(language.id);
  if (!language?.native || folder === undefined) throw new Error('no native language in this pool');
  return language.native.host(folder, walls);
}

const unreadable = 'The program wrote an answer of its own, which cannot be read.';

/** Long enough for any machine, as nobody can sleep; who waits for nothing is noticed sooner. */
function mostWallMs({ timeLimitMs }: Limits): number {
  return Math.ceil(timeLimitMs / leastShare) + 1_000;
}

function testLimits(limits: Limits): TestLimits {
  const { memoryLimitBytes, outputLimitBytes } = limits;
  return {
    // Exact on any machine: with more of it a test is too slow, whether or not it ends.
    cpuMs: limits.timeLimitMs,
    wallMs: mostWallMs(limits),
    memoryMebibytes: Math.ceil(memoryLimitBytes / bytesPerMebibyte),
    printedBytes: outputLimitBytes,
    // Escapes and spaces are not the answer's own; the judge counts again.
    answerBytes: 4 * outputLimitBytes + 64 * 1024,
    consoleKeptBytes: 3 * consoleLimitCharacters,
  };
}
