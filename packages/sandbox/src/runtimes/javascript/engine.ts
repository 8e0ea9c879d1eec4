// The only file that imports isolated-vm, and it is only loaded in a child process.
import type { Limits, ParsedSignature } from '@dryrun/judge';
import ivm from 'isolated-vm';
import type {
  BootResult,
  CallResult,
  CompileFailure,
  LoadedProgram,
  OpenResult,
  Stop,
} from '../runtime.ts';
import { cleanStack } from './clean-stack.ts';
import { planCodec } from './codec-plan.ts';
import { harnessSource } from './harness/source.ts';

/** From a position in the code that runs to one in the candidate's text, both from 1. */
export type MapPosition = (line: number, column: number) => { line: number; column: number } | null;

export type Source = { fileName: string; code: string; mapPosition: MapPosition | null };

/** One context with the harness in it: 0.3 ms to make, so they are made ahead. */
type Room = { context: ivm.Context; harness: ivm.Reference<Harness> };
// isolated-vm's own types cannot say "a reference into the isolate, or text".
type Harness = (...request: Request) => string;
type Request = (string | ivm.Dereference<unknown>)[];

/** As many rooms as most problems have tests; each takes about 180 KiB. */
const roomsAhead = 26;
const bytesPerMebibyte = 1024 * 1024;
/** What the harness and the rooms ahead take is not the candidate's memory. */
const overheadMebibytes = 16;
/** The harness's own answers take far less; this only bounds the unforeseen. */
const ownWorkTimeoutMs = 100;

/** An isolate in which nothing of any candidate has run yet. */
class House {
  readonly memoryLimitBytes: number;
  readonly isolate: ivm.Isolate;
  readonly #harness: ivm.Script;
  readonly #rooms: Room[] = [];
  /** Set when the harness ended the isolate because of too much console output. */
  overflowed = false;

  constructor(memoryLimitBytes: number) {
    this.memoryLimitBytes = memoryLimitBytes;
    const memoryLimit = Math.ceil(memoryLimitBytes / bytesPerMebibyte) + overheadMebibytes;
    this.isolate = new ivm.Isolate({ memoryLimit });
    this.#harness = this.isolate.compileScriptSync(harnessSource, { filename: 'harness' });
  }

  get roomCount(): number {
    return this.#rooms.length;
  }

  addRoom(): void {
    this.#rooms.push(this.#makeRoom());
  }

  takeRoom(): Room {
    return this.#rooms.pop() ?? this.#makeRoom();
  }

  usedBytes(): number {
    const heap = this.isolate.getHeapStatisticsSync();
    return heap.used_heap_size + heap.externally_allocated_size;
  }

  dispose(): void {
    if (!this.isolate.isDisposed) this.isolate.dispose();
  }

  #makeRoom(): Room {
    const context = this.isolate.createContextSync();
    const abort = new ivm.Callback(() => {
      this.overflowed = true;
      this.isolate.dispose();
    });
    const make: ivm.Reference<(abort: ivm.Callback) => Harness> = this.#harness.runSync(context, {
      reference: true,
    });
    const harness = make.applySync(undefined, [abort], { result: { reference: true } });
    return { context, harness };
  }
}

/** Opens programs in isolates of their own, keeping one ready for the next. */
export class IsolateEngine {
  #ready: House | null = null;
  #memoryLimitBytes = 256 * bytesPerMebibyte;

  /** Makes the next isolate, then its rooms, one at a time. */
  warm(): boolean {
    if (this.#ready === null) this.#ready = new House(this.#memoryLimitBytes);
    else this.#ready.addRoom();
    return this.#ready.roomCount < roomsAhead;
  }

  takeHouse(memoryLimitBytes: number): House {
    const ready = this.#ready;
    this.#ready = null;
    if (ready?.memoryLimitBytes === memoryLimitBytes) return ready;
    // Problems with one limit tend to come together; the next isolate is made for this one.
    this.#memoryLimitBytes = memoryLimitBytes;
    ready?.dispose();
    return new House(memoryLimitBytes);
  }

  /** Compiles `source`; its top level runs at boot. */
  open(source: Source, signature: ParsedSignature, limits: Limits): OpenResult {
    const house = this.takeHouse(limits.memoryLimitBytes);
    try {
      // Alone first: only what is a whole script by itself may be put into a function body below.
      house.isolate.compileScriptSync(source.code, { filename: source.fileName });
    } catch (error) {
      house.dispose();
      return compileFailure(error, source);
    }
    const planJson = JSON.stringify(planCodec(signature, limits.outputLimitBytes));
    return { ok: true, program: new IsolateProgram(this, house, source, signature, planJson) };
  }
}

class IsolateProgram implements LoadedProgram {
  readonly #engine: IsolateEngine;
  readonly #source: Source;
  readonly #name: string;
  readonly #planJson: string;
  readonly #wrapped: string;
  #house: House;
  #script: ivm.Script;
  #room: Room | null = null;
  #usedBefore = 0;

  constructor(
    engine: IsolateEngine,
    house: House,
    source: Source,
    signature: ParsedSignature,
    planJson: string,
  ) {
    this.#engine = engine;
    this.#house = house;
    this.#source = source;
    this.#name = signature.name;
    this.#planJson = planJson;
    // A function around the code lets the harness catch what its top level throws.
    const find = (name: string) => `typeof ${name}==='undefined'?undefined:${name}`;
    this.#wrapped = `(function(){\n${source.code}\n;return[${find(this.#name)},${find('Solution')}]})`;
    this.#script = this.#compile();
  }

  boot(wallMs: number): BootResult {
    if (this.#house.isolate.isDisposed) {
      this.#house = this.#engine.takeHouse(this.#house.memoryLimitBytes);
      this.#script = this.#compile();
    }
    const room = this.#house.takeRoom();
    this.#room = room;
    this.#usedBefore = this.#house.usedBytes();
    const program = this.#script.runSync(room.context, { reference: true });
    const answer = this.#ask(wallMs, ['boot', program.derefInto(), this.#planJson]);
    if (typeof answer !== 'string') return answer;
    if (answer === 'K') return { kind: 'ready' };
    if (answer === 'M') return { kind: 'missing', message: this.#missingMessage() };
    return this.#readThrown(answer);
  }

  call(argumentsJson: string, wallMs: number): CallResult {
    const deadline = performance.now() + wallMs;
    const answer = this.#ask(wallMs, ['call', argumentsJson]);
    if (answer !== 'P') return this.#readAnswer(answer);
    const left = Math.max(1, deadline - performance.now());
    return this.#readAnswer(this.#ask(left, ['settle']));
  }

  end(): { console: string; memoryBytes: number } {
    const room = this.#room;
    this.#room = null;
    if (room === null || this.#house.isolate.isDisposed) return { console: '', memoryBytes: 0 };
    const memoryBytes = Math.max(0, this.#house.usedBytes() - this.#usedBefore);
    let console = '';
    try {
      console = room.harness.applySync(undefined, ['console'], { timeout: ownWorkTimeoutMs });
    } catch {
      // A full heap or a loop in the microtasks: what was printed is lost with the context.
      this.#house.dispose();
      return { console, memoryBytes };
    }
    room.harness.release();
    room.context.release();
    return { console, memoryBytes };
  }

  close(): void {
    this.#house.dispose();
  }

  #compile(): ivm.Script {
    const { fileName } = this.#source;
    return this.#house.isolate.compileScriptSync(this.#wrapped, {
      filename: fileName,
      lineOffset: -1,
    });
  }

  #ask(wallMs: number, request: Request): string | Stop {
    const room = this.#room;
    if (room === null) throw new Error('a program must boot before it is called');
    try {
      const options = { timeout: Math.max(1, Math.ceil(wallMs)) };
      return room.harness.applySync(undefined, request, options);
    } catch (error) {
      return this.#readStop(error);
    }
  }

  #readStop(error: unknown): Stop {
    const message = error instanceof Error ? error.message : String(error);
    if (this.#house.overflowed) return { kind: 'output-limit' };
    if (this.#house.isolate.isDisposed) return { kind: 'memory-limit' };
    if (message.startsWith('Script execution timed out')) return { kind: 'timed-out' };
    return { kind: 'threw', message, stack: '' };
  }

  #readAnswer(answer: string | Stop): CallResult {
    if (typeof answer !== 'string') return answer;
    const body = answer.slice(1);
    switch (answer[0]) {
      case 'R':
        return { kind: 'returned', json: body };
      case 'W': {
        const [reason, shown] = JSON.parse(body);
        return { kind: 'mistyped', reason, shown };
      }
      case 'E':
        return this.#readThrown(answer);
      case 'O':
        return { kind: 'output-limit' };
      case 'U':
        return { kind: 'threw', message: neverSettled, stack: '' };
      default:
        throw new Error('the harness gave an answer that it does not have');
    }
  }

  #readThrown(answer: string): Stop {
    const [message, stack] = JSON.parse(answer.slice(1));
    if (message === 'RangeError: Array buffer allocation failed') return { kind: 'memory-limit' };
    return { kind: 'threw', message, stack: cleanStack(stack, this.#source) };
  }

  #missingMessage(): string {
    const empty = this.#source.code.trim() === '';
    const { fileName } = this.#source;
    return `${empty ? `${fileName} is empty.` : `${fileName} does not define \`${this.#name}\`.`} Write a function of exactly that name at the top level: function ${this.#name}(…) { … }`;
  }
}

const neverSettled =
  'The promise that the function returned is never settled: nothing can wake it, as there are no timers and no network';

/** isolated-vm puts the place of a syntax error at the end of its message. */
function compileFailure(error: unknown, source: Source): CompileFailure {
  if (!(error instanceof Error)) throw error;
  const place = / \[[^[\]]*:(\d+):(\d+)\]$/.exec(error.message);
  const text = `${error.name}: ${place ? error.message.slice(0, place.index) : error.message}`;
  if (!place) return { ok: false, message: text, line: null, column: null };
  const at = { line: Number(place[1]), column: Number(place[2]) };
  const { line, column } = source.mapPosition?.(at.line, at.column) ?? at;
  return { ok: false, message: `${text} (${source.fileName}:${line}:${column})`, line, column };
}
