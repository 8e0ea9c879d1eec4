import type { Environment, Limits, ParsedSignature } from '@dryrun/judge';
import { nothingPrinted, type Printed } from '../../wire/protocol.ts';
import { noteCompilerError } from '../compiler-state.ts';
import { cutPrinted } from '../cut-printed.ts';
import type {
  BootResult,
  CallInput,
  CallResult,
  LoadedProgram,
  OpenResult,
  Stop,
} from '../runtime.ts';
import type { Source } from './candidate-source.ts';
import { cleanStack } from './clean-stack.ts';
import { planCodec } from './codec-plan.ts';
import { compileFailure } from './compile-failure.ts';
import { isTame } from './is-tame.ts';
import { House, type Request, type Room, type Script, transfer } from './isolate.ts';
import { hintFor } from './libraries.ts';
import { type HeapUse, memoryOfTest } from './memory-of-test.ts';
import { readRejection } from './read-rejection.ts';
import { canHarden, type Realm } from './snapshot.ts';
import { wrapProgram } from './wrap-program.ts';

/**
 * Plain rooms are made ahead for as many tests as the last programs had that needed them; each
 * takes about 180 KiB.
 */
const roomsAhead = { least: 8, most: 40 };
/** The harness's own answers take far less; this only bounds the unforeseen. */
const ownWorkTimeoutMs = 100;

/** Opens programs in isolates of their own, keeping one of each kind ready for the next. */
export class IsolateEngine {
  readonly #ready: Record<Realm, House | null> = { plain: null, hardened: null };
  #memoryLimitBytes = 256 * 1024 * 1024;
  #plainRoomsAhead = roomsAhead.least;

  /** Makes the next isolates, then their rooms, one at a time. */
  warm(): boolean {
    if (canHarden && this.#warm('hardened', 1)) return true;
    return this.#warm('plain', this.#plainRoomsAhead);
  }

  #warm(realm: Realm, rooms: number): boolean {
    const house = this.#ready[realm];
    if (house === null) this.#ready[realm] = new House(realm, this.#memoryLimitBytes);
    else if (house.roomCount < rooms) house.addRoom();
    else return false;
    return true;
  }

  takeHouse(realm: Realm, memoryLimitBytes: number): House {
    const ready = this.#ready[realm];
    this.#ready[realm] = null;
    if (ready?.memoryLimitBytes === memoryLimitBytes) return ready;
    // Problems with one limit tend to come together; the next isolates are made for this one.
    this.#memoryLimitBytes = memoryLimitBytes;
    ready?.dispose();
    return new House(realm, memoryLimitBytes);
  }

  /** Takes back a house for good, and learns from it how many rooms a program needs. */
  retire(house: House): void {
    if (house.realm === 'plain') {
      const needed = Math.max(house.taken, this.#plainRoomsAhead * 0.75, roomsAhead.least);
      this.#plainRoomsAhead = Math.min(Math.floor(needed), roomsAhead.most);
    }
    house.dispose();
  }

  /** Compiles `source`; its top level runs at boot. */
  open(
    source: Source,
    signature: ParsedSignature,
    limits: Limits,
    environment: Environment = 'plain',
  ): OpenResult {
    const realm = canHarden && isTame(source.code) ? 'hardened' : 'plain';
    const house = this.takeHouse(realm, limits.memoryLimitBytes);
    const planJson = JSON.stringify(planCodec(signature, limits.outputLimitBytes, source.code));
    try {
      // Alone first: only what is a whole script by itself may be put into a function body below.
      house.isolate.compileScriptSync(source.code, { filename: source.fileName });
      // What is nested just as deeply as the parser bears may be too deep there.
      return {
        ok: true,
        program: new IsolateProgram(this, house, source, signature, planJson, environment),
      };
    } catch (error) {
      house.dispose();
      noteCompilerError(error);
      return compileFailure(error, source);
    }
  }
}

class IsolateProgram implements LoadedProgram {
  readonly #engine: IsolateEngine;
  readonly #source: Source;
  readonly #name: string;
  readonly #kind: ParsedSignature['kind'];
  readonly #planJson: string;
  readonly #wrapped: string;
  readonly #environment: Environment;
  #realm: Realm;
  #house: House;
  #script: Script;
  #room: Room | null = null;
  #heapBefore: HeapUse = { usedBytes: 0, committedBytes: 0 };
  /** Of the house when nothing of the candidate's had run in it. */
  #emptyBytes = Number.POSITIVE_INFINITY;
  /** Whether the top level has run for the test at hand. */
  #booted = false;
  /** Whether something of the candidate's was stopped from outside. */
  #cutOff = false;

  constructor(
    engine: IsolateEngine,
    house: House,
    source: Source,
    signature: ParsedSignature,
    planJson: string,
    environment: Environment,
  ) {
    this.#engine = engine;
    this.#realm = house.realm;
    this.#house = house;
    this.#source = source;
    this.#name = signature.name;
    this.#kind = signature.kind;
    this.#planJson = planJson;
    this.#environment = environment;
    this.#wrapped = wrapProgram(source, signature.name, environment);
    this.#script = this.#compile();
  }

  boot(wallMs: number): BootResult {
    // What its top level does is known from the test before: this time it runs with the call.
    if (this.#room !== null) return { kind: 'ready' };
    this.#room = this.#openRoom();
    if (this.#room === null) return { kind: 'threw', message: notAgain, stack: '' };
    const answer = this.#ask(wallMs, ['boot']);
    if (typeof answer !== 'string') return answer;
    this.#booted = true;
    if (answer === 'K') return { kind: 'ready' };
    if (answer === 'M') return { kind: 'missing', message: this.#missingMessage() };
    return this.#readThrown(answer);
  }

  call({ json, blocks }: CallInput, wallMs: number): CallResult {
    const deadline = performance.now() + wallMs;
    const operation = this.#booted ? 'call' : 'run';
    const answer = this.#ask(wallMs, [operation, json, ...blocks.map(transfer)]);
    if (answer !== 'P') return this.#readAnswer(answer);
    const left = Math.max(1, deadline - performance.now());
    return this.#readAnswer(this.#ask(left, ['settle']));
  }

  end(): Printed & { memoryBytes: number } {
    const room = this.#room;
    this.#booted = false;
    if (room === null || this.#house.isolate.isDisposed) {
      this.#room = null;
      return { ...(this.#house.overflow ?? nothingPrinted), memoryBytes: 0 };
    }
    const before = this.#heapBefore;
    this.#heapBefore = this.#house.memory();
    const memoryBytes = memoryOfTest(before, this.#heapBefore, this.#emptyBytes);
    let answer: string;
    try {
      // What was cut off in its microtasks goes on with them. Otherwise there are none, and each
      // timeout costs the library a wake-up of its clock's thread, even long after.
      const options = this.#cutOff ? { timeout: ownWorkTimeoutMs } : {};
      answer = room.harness.applySync(undefined, ['end'], options);
    } catch {
      // A full heap or a loop in the microtasks: what was printed is lost with the context.
      this.close();
      return { ...nothingPrinted, memoryBytes };
    }
    if (answer[0] !== 'K') this.#leaveRoom(room);
    const at = answer.indexOf('\n');
    const printed = cutPrinted(answer.slice(at + 1), Number(answer.slice(1, at)));
    return { ...printed, memoryBytes };
  }

  /**
   * A test starts in a room in which nothing of another has remained. Null when the code, which did
   * compile, does not any more: here the stack is deeper than it was then.
   */
  #openRoom(): Room | null {
    const disposed = this.#house.isolate.isDisposed;
    if (disposed) this.#house = this.#engine.takeHouse(this.#realm, this.#house.memoryLimitBytes);
    this.#cutOff = false;
    const room = this.#house.takeRoom();
    this.#heapBefore = this.#house.memory();
    this.#emptyBytes = Math.min(this.#emptyBytes, this.#heapBefore.usedBytes);
    let program: ReturnType<Script['runSync']>;
    try {
      if (disposed) this.#script = this.#compile();
      program = this.#script.runSync(room.context, { reference: true });
    } catch (error) {
      noteCompilerError(error);
      this.close();
      return null;
    }
    const request: Request = ['load', program.derefInto({ release: true }), this.#planJson];
    room.harness.applySync(undefined, request);
    return room;
  }

  #leaveRoom(room: Room): void {
    this.#room = null;
    room.harness.release();
    room.context.release();
    if (this.#realm === 'plain') return;
    // It has found a way to leave something behind: from now on every test gets a fresh context.
    this.#realm = 'plain';
    this.#engine.retire(this.#house);
  }

  close(): void {
    this.#room = null;
    this.#engine.retire(this.#house);
  }

  #compile(): Script {
    const options = { filename: this.#source.fileName, lineOffset: -1 };
    return this.#house.isolate.compileScriptSync(this.#wrapped, options);
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
    this.#cutOff = true;
    if (this.#house.overflow !== null) return { kind: 'output-limit' };
    if (this.#house.isolate.isDisposed) return { kind: 'memory-limit' };
    if (error instanceof Error && error.message.startsWith('Script execution timed out'))
      return { kind: 'timed-out' };
    return { kind: 'threw', ...readRejection(error, this.#source, (words) => this.#hint(words)) };
  }

  #readAnswer(answer: string | Stop): CallResult {
    if (typeof answer !== 'string') return answer;
    const body = answer.slice(1);
    switch (answer[0]) {
      case 'B':
        if (body !== 'M') return this.#readThrown(body);
        return { kind: 'threw', message: this.#missingMessage(), stack: '' };
      case 'R':
        return { kind: 'returned', json: body };
      case 'W': {
        const [text, shown, note, call] = JSON.parse(body);
        const reason = note === '' ? text : `${text}; ${note}`;
        return { kind: 'mistyped', reason, shown, ...(call === undefined ? {} : { call }) };
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
    const [text, stack, note, call] = JSON.parse(answer.slice(1));
    if (text === 'RangeError: Array buffer allocation failed') return { kind: 'memory-limit' };
    const place = call === undefined ? {} : { call };
    const message = this.#hint(note === '' ? text : `${text} (${note})`);
    return { kind: 'threw', message, stack: cleanStack(stack, this.#source), ...place };
  }

  #hint(message: string): string {
    return hintFor(message, this.#source.text, this.#environment);
  }

  #missingMessage(): string {
    const empty = this.#source.text.trim() === '';
    const { fileName } = this.#source;
    return `${empty ? `${fileName} is empty.` : `${fileName} does not define \`${this.#name}\`.`} Write a ${this.#kind} of exactly that name at the top level: ${this.#kind} ${this.#name}${this.#kind === 'function' ? '(…)' : ''} { … }`;
  }
}

const notAgain =
  'RangeError: this code is nested so deeply that it could not be compiled again for this test';
const neverSettled =
  'The promise that was returned is never settled: nothing can wake it, as there are no timers and no network';
