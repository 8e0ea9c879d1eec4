import type { Limits, ParsedSignature } from '@dryrun/judge';
import type {
  BootResult,
  CallInput,
  CallResult,
  LoadedProgram,
  NumberBlock,
  OpenResult,
  Stop,
} from '../runtime.ts';
import { planCodec } from './codec-plan.ts';
import { type PythonImage, PythonIsolate } from './python-isolate.ts';

const fileName = 'solution.py';
/** Console output kept of one test, in bytes. All of it counts for the output limit. */
const consoleLimitBytes = 64 * 1024;
/** Compiling is quick; this is for code that was made to hang it. */
const compileTimeoutMs = 3_000;
/** Tidying up after a test takes far less, but destructors of the candidate may run in it. */
const ownWorkTimeoutMs = 500;

/** Opens programs in isolates of their own, keeping one ready for the next. */
export class PythonEngine {
  readonly #image: PythonImage;
  #spare: PythonIsolate | null = null;

  constructor(image: PythonImage) {
    this.#image = image;
  }

  warm(): boolean {
    this.#spare ??= new PythonIsolate(this.#image);
    return false;
  }

  takeIsolate(): PythonIsolate {
    const spare = this.#spare;
    this.#spare = null;
    return spare ?? new PythonIsolate(this.#image);
  }

  open(code: string, signature: ParsedSignature, limits: Limits): OpenResult {
    const planJson = JSON.stringify(planCodec(signature, fileName, limits.outputLimitBytes));
    const program = new PythonProgram(this, code, signature.name, planJson, limits);
    const failure = program.compile();
    if (failure === null) return { ok: true, program };
    program.close();
    const [message, line, column] = failure;
    return { ok: false, message, line, column };
  }
}

class PythonProgram implements LoadedProgram {
  readonly #engine: PythonEngine;
  readonly #code: string;
  readonly #name: string;
  readonly #planJson: string;
  readonly #limits: Limits;
  #python: PythonIsolate | null = null;

  constructor(engine: PythonEngine, code: string, name: string, planJson: string, limits: Limits) {
    this.#engine = engine;
    this.#code = code;
    this.#name = name;
    this.#planJson = planJson;
    this.#limits = limits;
  }

  /** @returns message, line and column of what is wrong, or null. */
  compile(): [string, number | null, number | null] | null {
    const python = this.#engine.takeIsolate();
    this.#python = python;
    const { memoryLimitBytes, outputLimitBytes } = this.#limits;
    python.limit(memoryLimitBytes, outputLimitBytes, Math.min(consoleLimitBytes, outputLimitBytes));
    const answer = python.ask('answer_open', [this.#code, this.#planJson], compileTimeoutMs);
    return answer === 'K' ? null : JSON.parse(answer.slice(1));
  }

  boot(wallMs: number): BootResult {
    if (this.#python === null || this.#python.dead) this.compile();
    const answer = this.#ask('answer_boot', [], wallMs);
    if (typeof answer !== 'string') return answer;
    if (answer === 'K') return { kind: 'ready' };
    if (answer === 'M') return { kind: 'missing', message: this.#missingMessage() };
    return this.#readStop(answer);
  }

  call({ json, blocks }: CallInput, wallMs: number): CallResult {
    const answer = this.#ask('answer_call', [json, ...blocks], wallMs);
    if (typeof answer !== 'string') return answer;
    const body = answer.slice(1);
    switch (answer[0]) {
      case 'R':
        return { kind: 'returned', json: body };
      case 'W': {
        const [reason, shown] = JSON.parse(body);
        return { kind: 'mistyped', reason, shown };
      }
      case 'O':
        return { kind: 'output-limit' };
      default:
        return this.#readStop(answer);
    }
  }

  end(): { console: string; memoryBytes: number } {
    const python = this.#python;
    if (python === null || python.dead) return { console: '', memoryBytes: 0 };
    let fresh = false;
    try {
      fresh = python.ask('answer_end', [], ownWorkTimeoutMs) === 'K';
    } catch {
      // Whatever still runs in there is thrown away with it.
    }
    if (python.dead) return { console: '', memoryBytes: 0 };
    const end = { console: python.takeConsole(), memoryBytes: python.grownBytes() };
    if (!fresh) python.dispose();
    return end;
  }

  close(): void {
    this.#python?.dispose();
  }

  #ask(name: string, args: readonly (string | NumberBlock)[], wallMs: number): string | Stop {
    const python = this.#python;
    if (python === null) throw new Error('a program must be compiled before it runs');
    try {
      return python.ask(name, args, wallMs);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (python.overflowed) return { kind: 'output-limit' };
      if (python.dead) return { kind: 'memory-limit' };
      if (message.startsWith('Script execution timed out')) return { kind: 'timed-out' };
      python.dispose();
      return { kind: 'threw', message: `The program broke Python itself: ${message}`, stack: '' };
    }
  }

  #readStop(answer: string): Stop {
    if (answer === 'L') return { kind: 'memory-limit' };
    const [message, stack] = JSON.parse(answer.slice(1));
    return { kind: 'threw', message, stack };
  }

  #missingMessage(): string {
    const empty = this.#code.trim() === '';
    const what = empty ? `${fileName} is empty.` : `${fileName} does not define \`${this.#name}\`.`;
    return `${what} Write a function of exactly that name at the top level: def ${this.#name}(…): …`;
  }
}
