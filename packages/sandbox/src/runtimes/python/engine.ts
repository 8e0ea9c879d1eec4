import { defaultLimits, type Environment, type Limits, type ParsedSignature } from '@dryrun/judge';
import type { OpenResult } from '../runtime.ts';
import { planCodec } from './codec-plan.ts';
import { fileName, PythonProgram } from './program.ts';
import type { PythonImage } from './python-image.ts';
import { PythonIsolate } from './python-isolate.ts';

/** Rounds of typical work after which V8 has compiled most of what programs need; found by trying. */
const warmUpRounds = 3;
const warmUpTimeoutMs = 20_000;

/**
 * Opens programs, one at a time, in an isolate that is ready. It serves many of them: Python's memory
 * is put back as it was before each, and nothing else of the isolate can be reached from it. Where a
 * program was cut off, has made the memory grow or has left something behind, another is made.
 */
export class PythonEngine {
  readonly #image: PythonImage;
  #spare: PythonIsolate | null = null;

  constructor(image: PythonImage) {
    this.#image = image;
  }

  /** Has V8 compile Python well. Once, as it takes a second; not where the image has come so. */
  warmUp(): void {
    if (this.#image.warm) return;
    const python = new PythonIsolate(this.#image);
    const { outputLimitBytes } = defaultLimits;
    python.limit(defaultLimits.memoryLimitBytes, outputLimitBytes, 0);
    const signature = {
      kind: 'function',
      name: 'total',
      parameters: [{ name: 'numbers', type: { kind: 'array', of: { kind: 'integer' } } }],
      returns: { kind: 'integer' },
    } as const;
    const plan = JSON.stringify({
      ...planCodec(signature, fileName, 1_000),
      roomy: false,
      libraries: false,
    });
    const code = 'def total(numbers):\n    return sum(numbers)\n';
    for (let round = 0; round < warmUpRounds; round += 1)
      python.ask('answer_warm', [code, plan, '[[1, 2, 3]]'], warmUpTimeoutMs);
    this.#take(python);
  }

  /** Makes an isolate for the next program. */
  warm(): boolean {
    this.#spare ??= new PythonIsolate(this.#image);
    return false;
  }

  worn(): boolean {
    return this.#spare === null;
  }

  open(
    code: string,
    signature: ParsedSignature,
    limits: Limits,
    environment: Environment,
  ): OpenResult {
    const isolates = {
      take: () => this.#takeIsolate(),
      giveBack: (python: PythonIsolate) => this.#take(python),
    };
    const program = new PythonProgram(isolates, code, signature, limits, environment);
    const problem = program.compile();
    if (problem === null) return { ok: true, program };
    program.close();
    return { ok: false, ...problem };
  }

  #take(python: PythonIsolate): void {
    python.reset();
    if (python.dead) return;
    if (this.#spare === null) this.#spare = python;
    else python.dispose();
  }

  #takeIsolate(): PythonIsolate {
    const spare = this.#spare;
    this.#spare = null;
    return spare ?? new PythonIsolate(this.#image);
  }
}
