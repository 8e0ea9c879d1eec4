import type { Limits, ParsedSignature } from '@dryrun/judge';
import type { OpenResult } from '../runtime.ts';
import { planCodec } from './codec-plan.ts';
import { fileName, PythonProgram } from './program.ts';
import { Keeper, type PythonImage, PythonIsolate } from './python-isolate.ts';

/** Rounds of typical work after which V8 has compiled most of what programs need; found by trying. */
const warmUpRounds = 3;
const warmUpTimeoutMs = 20_000;

/**
 * Opens programs in isolates of their own, keeping one ready for the next.
 *
 * V8 compiles WebAssembly roughly at first and better what runs often, and shares the result among
 * isolates as long as one of them has the module: that is the keeper's only task.
 */
export class PythonEngine {
  readonly #image: PythonImage;
  readonly #keeper: Keeper;
  #spare: PythonIsolate | null = null;

  constructor(image: PythonImage) {
    this.#image = image;
    this.#keeper = new Keeper(image);
  }

  /** Has V8 compile Python well. Once, as it takes a second. */
  warmUp(): void {
    const python = new PythonIsolate(this.#image);
    const signature = {
      kind: 'function',
      name: 'total',
      parameters: [{ name: 'numbers', type: { kind: 'array', of: { kind: 'integer' } } }],
      returns: { kind: 'integer' },
    } as const;
    const plan = JSON.stringify({ ...planCodec(signature, fileName, 1_000), roomy: false });
    const code = 'def total(numbers):\n    return sum(numbers)\n';
    for (let round = 0; round < warmUpRounds; round += 1)
      python.ask('answer_warm', [code, plan, '[[1, 2, 3]]'], warmUpTimeoutMs);
    python.dispose();
  }

  /** Makes an isolate for the next program. */
  warm(): boolean {
    if (!this.#keeper.kept) throw new Error('the keeper is gone, and the compiled code with it');
    this.#spare ??= new PythonIsolate(this.#image);
    return false;
  }

  worn(): boolean {
    return this.#spare === null;
  }

  open(code: string, signature: ParsedSignature, limits: Limits): OpenResult {
    const program = new PythonProgram(() => this.#takeIsolate(), code, signature, limits);
    const problem = program.compile();
    if (problem === null) return { ok: true, program };
    program.close();
    return { ok: false, ...problem };
  }

  #takeIsolate(): PythonIsolate {
    const spare = this.#spare;
    this.#spare = null;
    return spare ?? new PythonIsolate(this.#image);
  }
}
