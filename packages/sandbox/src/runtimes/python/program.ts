import type { Environment, Limits, ParsedSignature } from '@dryrun/judge';
import { nothingPrinted, type Printed } from '../../wire/protocol.ts';
import { consoleLimitCharacters } from '../../wire/read-message.ts';
import { cutPrinted } from '../cut-printed.ts';
import type {
  BootResult,
  CallInput,
  CallResult,
  LoadedProgram,
  NumberBlock,
  Stop,
} from '../runtime.ts';
import { type CodecPlan, planCodec } from './codec-plan.ts';
import type { PythonIsolate } from './python-isolate.ts';
import { readBoot, readCall, readSyntaxProblem } from './read-answer.ts';

export const fileName = 'solution.py';
/** By the clock, which a busy machine takes long for: who watches the child looks at its CPU (`compileCpuMs`). */
const compileTimeoutMs = 30_000;
/** Tidying up after a test takes a millisecond, but destructors of the candidate may run in it. */
const tidyTimeoutMs = 200;

/** Where isolates come from, and go to when the program is over. */
type Isolates = { take(): PythonIsolate; giveBack(python: PythonIsolate): void };

type SyntaxProblem = { message: string; line: number | null; column: number | null };

/** A candidate's program in an isolate of its own, or in several where it spoils them. */
export class PythonProgram implements LoadedProgram {
  readonly #isolates: Isolates;
  readonly #code: string;
  readonly #signature: ParsedSignature;
  readonly #limits: Limits;
  readonly #plan: CodecPlan;
  #python: PythonIsolate | null = null;
  readonly #libraries: boolean;
  #tame = false;
  /** Whether the top level has run for the test at hand, and whether it ever has. */
  #booted = false;
  #hasBooted = false;
  #room: 'none' | 'wanted' | 'given' = 'none';
  /** Whether it was filling memory that wants room. */
  #fills = false;
  /** What the compiler warned of, which stands on the console of each test. */
  #warned = nothingPrinted;
  /** Whether the isolate holds the compiled program. */
  #compiled = false;
  /** Whether it could not be compiled again for the test at hand. */
  #onEdge = false;
  /** Whether something was cut off in the isolate, so that it serves nobody else. */
  #spoilt = false;

  constructor(
    isolates: Isolates,
    code: string,
    signature: ParsedSignature,
    limits: Limits,
    environment: Environment,
  ) {
    this.#libraries = environment === 'with-libraries';
    this.#isolates = isolates;
    this.#code = code;
    this.#signature = signature;
    this.#limits = limits;
    this.#plan = planCodec(signature, fileName, limits.outputLimitBytes);
  }

  /** Takes an isolate and compiles in it. @returns what is wrong with the code, or null. */
  compile(): SyntaxProblem | null {
    if (!this.#code.isWellFormed()) return { message: halfCharacter, line: null, column: null };
    if (this.#python === null || this.#python.dead) this.#python = this.#isolates.take();
    const python = this.#python;
    this.#spoilt = false;
    this.#compiled = true;
    const { memoryLimitBytes, outputLimitBytes } = this.#limits;
    python.limit(
      memoryLimitBytes,
      outputLimitBytes,
      Math.min(consoleLimitCharacters, outputLimitBytes),
    );
    const plan = JSON.stringify({
      ...this.#plan,
      roomy: this.#room === 'given' && (this.#fills ? 'filling' : 'wide'),
      libraries: this.#libraries,
    });
    const answer = this.#ask('answer_open', [this.#code, plan], compileTimeoutMs);
    if (this.#room === 'given') python.settle();
    this.#tame = answer === 'K' || answer === 'KW';
    if (answer === 'KW' || answer === 'UW') this.#warned = python.takeConsole();
    if (this.#tame || answer === 'U' || answer === 'UW') return null;
    if (typeof answer !== 'string') return { message: tooMuchToCompile, line: null, column: null };
    return readSyntaxProblem(answer);
  }

  /**
   * It compiled before, so it does again, or the fault is ours. Code on the edge of what can be compiled
   * may need longer this time: then its test says so.
   */
  readonly renewal = {
    due: () => this.#python === null || this.#python.dead || !this.#compiled,
    run: () => {
      const problem = this.compile();
      this.#onEdge = problem?.message === tooMuchToCompile;
      if (problem !== null && !this.#onEdge)
        throw new Error(`what compiled before does not compile again: ${problem.message}`);
    },
  };

  /** Whether the test that ended is to run once more: harness/roomy.py says why. */
  wantsAgain(): boolean {
    if (this.#room !== 'wanted') return false;
    this.#room = 'given';
    return true;
  }

  boot(wallMs: number): BootResult {
    if (this.#onEdge) return { kind: 'threw', message: tooMuchToCompile, stack: '' };
    if (this.renewal.due()) this.renewal.run();
    // What its top level does is known from the test before: this time it runs with the call.
    if (this.#hasBooted) return { kind: 'ready' };
    const answer = this.#ask('answer_boot', [], wallMs);
    if (typeof answer !== 'string') return answer;
    const booted = readBoot(answer, this.#signature, this.#missing());
    this.#booted = booted.kind === 'ready';
    // One that is not tame sees where things lie in memory, which must be the same in every test.
    this.#hasBooted = this.#booted && this.#tame;
    return booted;
  }

  call({ json, blocks }: CallInput, wallMs: number): CallResult {
    const formats = blocks.map((block) => (block instanceof Int32Array ? 'i' : 'd')).join('');
    const texts = blocks.length === 0 ? [json] : [json, formats];
    const answer = this.#ask(this.#booted ? 'answer_call' : 'answer_run', texts, wallMs, blocks);
    if (typeof answer !== 'string') return answer;
    if (answer === 'M') return { kind: 'threw', message: this.#missing(), stack: '' };
    return readCall(answer, this.#signature, json, this.#limits.outputLimitBytes);
  }

  /**
   * `memoryBytes` is how far Python's heap has grown since the program got it, so of the tests of
   * one program it never falls. What fits into the few megabytes that Python itself has free at its
   * start counts as nothing.
   */
  end(): Printed & { memoryBytes: number } {
    const { console, consoleCharacters, memoryBytes } = this.#end();
    const { consoleCharacters: warned } = this.#warned;
    const kept = (this.#warned.console + console).slice(0, consoleLimitCharacters);
    return { ...cutPrinted(kept, warned + consoleCharacters), memoryBytes };
  }

  #end(): Printed & { memoryBytes: number } {
    const python = this.#python;
    this.#booted = false;
    this.#onEdge = false;
    if (python === null || python.dead)
      return { ...(python?.overflow ?? nothingPrinted), memoryBytes: 0 };
    const end = this.#enter(python, () => python.end(tidyTimeoutMs));
    // Flooded by a destructor: the answer stands, and what was printed is not told apart from it.
    if (python.dead) return { ...nothingPrinted, memoryBytes: 0 };
    if (!('answered' in end)) {
      python.refusedMemory();
      const cut = { ...python.takeConsole(), memoryBytes: python.grownBytes() };
      python.dispose();
      return cut;
    }
    const { console, consoleCharacters, grownBytes } = end;
    if (this.#spoilt || !end.answered) python.dispose();
    else if (!end.fresh || !this.#tame || this.#room === 'wanted') {
      this.#compiled = false;
      python.reset();
    }
    return { console, consoleCharacters, memoryBytes: grownBytes };
  }

  close(): void {
    const python = this.#python;
    this.#python = null;
    if (this.#spoilt) python?.dispose();
    else if (python !== null) this.#isolates.giveBack(python);
  }

  #ask(
    name: string,
    texts: readonly string[],
    wallMs: number,
    blocks: readonly NumberBlock[] = [],
  ): string | Stop {
    const python = this.#python;
    if (python === null) throw new Error('a program must be compiled before it runs');
    const answer = this.#enter(python, () => python.ask(name, texts, wallMs, blocks));
    if (typeof answer === 'object') return 'text' in answer ? this.#noteRoom(answer.text) : answer;
    this.#spoilt = true;
    if (answer === 'tooLong') return { kind: 'output-limit' };
    if (answer === 'failed' && python.refusedMemory()) return { kind: 'memory-limit' };
    return { kind: 'threw', message: brokeDown, stack: '' };
  }

  /** Runs something in Python, and reads why it did not come to an end. */
  #enter<Answer>(python: PythonIsolate, run: () => Answer): Answer | Stop {
    try {
      return run();
    } catch (error) {
      this.#spoilt = true;
      const message = error instanceof Error ? error.message : String(error);
      if (python.overflow !== null) return { kind: 'output-limit' };
      if (python.dead) return { kind: 'memory-limit' };
      if (message.startsWith('Script execution timed out')) return { kind: 'timed-out' };
      // Python's engine itself gave up, so it is of no more use. Not all of CPython survives that
      // there is no memory left.
      const refused = python.refusedMemory();
      python.dispose();
      if (refused) return { kind: 'memory-limit' };
      const tooDeep = message.includes('call stack size exceeded');
      if (tooDeep && namesCache.test(this.#code)) this.#wantRoom();
      return { kind: 'threw', message: tooDeep ? tooDeepMessage : brokeDown, stack: '' };
    }
  }

  /** The answer without its wish for room. */
  #noteRoom(answer: string): string {
    if (answer[0] !== 'V' && answer[0] !== 'F') return answer;
    this.#fills = answer[0] === 'F';
    this.#wantRoom();
    return `E${answer.slice(1)}`;
  }

  #wantRoom(): void {
    if (this.#room === 'none') this.#room = 'wanted';
  }

  #missing(): string {
    const { kind, name } = this.#signature;
    const found =
      this.#code.trim() === ''
        ? `${fileName} is empty.`
        : `${fileName} does not define \`${name}\`.`;
    const form = kind === 'class' ? `class ${name}: …` : `def ${name}(…): …`;
    return `${found} Write a ${kind} of exactly that name at the top level: ${form}`;
  }
}

/** Caches of the library recurse through C. */
const namesCache = /\bcache\b|lru_cache/;
const tooMuchToCompile = 'This code could not be compiled: it is nested too deeply, or too long.';
const halfCharacter =
  'UnicodeEncodeError: this code holds half of a character (surrogates are not allowed)';
const tooDeepMessage = 'RecursionError: the stack overflowed';
const brokeDown = 'The program ended Python itself';
