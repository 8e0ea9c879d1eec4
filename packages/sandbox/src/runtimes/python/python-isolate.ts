import { ivm } from '../isolated-vm.ts';
import type { NumberBlock } from '../runtime.ts';
import type { Driver } from './harness/driver.ts';
import {
  driverSource,
  harnessFunctions,
  harnessSetup,
  machineSource,
  shellSource,
} from './harness/source.ts';
import { isolateFolder, type PyodidePackage } from './pyodide-package.ts';

/** Of V8's own heap: Pyodide's JavaScript and its files. Python's memory is WebAssembly's. */
const heapMebibytes = 160;
const mostDrains = 100;
/** V8's own default, unless the process was started with more. */
const stackBytes = 1024 * Number(/--stack-size=(\d+)/.exec(process.execArgv.join(' '))?.[1] ?? 984);

/** Addresses of arrays of each letter that is to change, and of those that show how. */
const exampleArrays = `
import array, json
examples = {letter: array.array(letter) for letter in "lqLQ"}
json.dumps({letter: id(example) for letter, example in examples.items()})
`;

/** What all isolates start from, copied into each. */
export class PythonImage {
  readonly wasm: ivm.ExternalCopy<ArrayBuffer>;
  readonly standardLibrary: ivm.ExternalCopy<ArrayBuffer>;
  readonly snapshot: ivm.ExternalCopy<ArrayBuffer> | null;
  readonly lockFile: string;
  readonly #script: string;
  #scriptCache: ivm.ExternalCopy<ArrayBuffer> | null = null;

  /** @param snapshot null to start from nothing, which takes seconds. */
  constructor(files: PyodidePackage, snapshot: ArrayBuffer | null) {
    this.wasm = new ivm.ExternalCopy(files.wasm);
    this.standardLibrary = new ivm.ExternalCopy(files.standardLibrary);
    this.snapshot = snapshot && new ivm.ExternalCopy(snapshot);
    this.lockFile = files.lockFile;
    this.#script = files.script;
  }

  compileScript(isolate: ivm.Isolate): ivm.Script {
    const filename = 'pyodide';
    if (this.#scriptCache) {
      const cachedData = this.#scriptCache;
      return isolate.compileScriptSync(this.#script, { filename, cachedData });
    }
    // The library's types leave out what asking for the data adds to the script.
    const script: ivm.Script & { cachedData?: ivm.ExternalCopy<ArrayBuffer> } =
      isolate.compileScriptSync(this.#script, { filename, produceCachedData: true });
    this.#scriptCache = script.cachedData ?? null;
    return script;
  }
}

/** Holds the WebAssembly module, and so what V8 has compiled of it, at little cost. */
export class Keeper {
  readonly #isolate = new ivm.Isolate({ memoryLimit: heapMebibytes });

  constructor(image: PythonImage) {
    const context = this.#isolate.createContextSync();
    context.evalClosureSync('globalThis.kept = new WebAssembly.Module($0)', [
      image.wasm.copyInto(),
    ]);
  }

  get kept(): boolean {
    return !this.#isolate.isDisposed;
  }
}

/** Moves a block into the isolate that gets it as an argument. It is gone afterwards. */
function transfer(block: NumberBlock): ivm.Copy<NumberBlock> {
  return new ivm.ExternalCopy(block, { transferOut: true }).copyInto({ release: true });
}

/** An isolate with a Python in it that has started and runs nothing. */
export class PythonIsolate {
  readonly isolate: ivm.Isolate;
  /** Set when the driver ended the isolate because of too much output. */
  overflowed = false;
  readonly #driver: ivm.Reference<Driver>;
  readonly #askFunction: ivm.Reference<Driver['ask']>;

  /**
   * @param fresh without the harness, to make a snapshot of
   * @throws when Python does not start, which is our fault.
   */
  constructor(image: PythonImage, { fresh = false } = {}) {
    this.isolate = new ivm.Isolate({ memoryLimit: heapMebibytes });
    const context = this.isolate.createContextSync();
    const engine = JSON.stringify(`${isolateFolder}pyodide.asm.wasm`);
    const library = JSON.stringify(`${isolateFolder}python_stdlib.zip`);
    context.evalClosureSync(`${shellSource}({ [${engine}]: $0, [${library}]: $1 })`, [
      image.wasm.copyInto(),
      image.standardLibrary.copyInto(),
    ]);
    image.compileScript(this.isolate).runSync(context);
    const options = {
      lockFile: image.lockFile,
      folder: isolateFolder,
      makesSnapshot: fresh,
      stackBytes,
    };
    const abort = new ivm.Callback(() => {
      this.overflowed = true;
      this.isolate.dispose();
    });
    this.#driver = context.evalClosureSync(
      `return ${driverSource}($0, $1, $2, ${machineSource})`,
      [new ivm.ExternalCopy(options).copyInto(), image.snapshot?.copyInto() ?? null, abort],
      { result: { reference: true } },
    );
    let state = 'pending';
    for (let drains = 0; drains < mostDrains && state === 'pending'; drains += 1) {
      context.evalSync('drainTimers()');
      state = this.#apply('state', []);
    }
    if (state !== 'ok') throw new Error(`Python does not start: ${state}`);
    this.#askFunction = this.#driver.getSync('ask', { reference: true });
    if (!fresh) this.#apply('begin', [harnessFunctions]);
  }

  get dead(): boolean {
    return this.isolate.isDisposed;
  }

  /** Runs our own Python. @returns the value of its last expression as text */
  run(code: string): string {
    return this.#apply('run', [code]);
  }

  /** Imports the harness and makes Python's machine one of 64 bits. */
  setUp(): void {
    this.run(harnessSetup());
    this.#apply('widen', [this.run(exampleArrays)]);
  }

  snapshot(): ArrayBuffer {
    return this.#apply('snapshot', []);
  }

  /** How much the next program may use. Too much printed ends the isolate. */
  limit(memoryLimitBytes: number, outputLimitBytes: number, consoleLimitBytes: number): void {
    this.#apply('limit', [memoryLimitBytes, outputLimitBytes, consoleLimitBytes]);
  }

  /**
   * Calls a function of the harness.
   * @throws what isolated-vm throws when it was cut off, and what escapes from Python's engine.
   */
  ask(name: string, args: readonly (string | NumberBlock)[], timeoutMs: number): string {
    const timeout = Math.max(1, Math.ceil(timeoutMs));
    const values = args.map((value) => (typeof value === 'string' ? value : transfer(value)));
    const answer = this.#askFunction.applySync(undefined, [name, ...values], { timeout });
    if (typeof answer !== 'string') throw new Error(`the harness answered ${name} without text`);
    return answer;
  }

  /** Whether modules or classes of the standard library were changed. */
  get changed(): boolean {
    return this.#apply('changed', []);
  }

  /** Counts as unchanged what has been changed until now, which the harness did itself. */
  settle(): void {
    if (!this.dead) this.#apply('settle', []);
  }

  /** What was printed since the last time. */
  takeConsole(): string {
    return this.#apply('console', []);
  }

  /** Whether the heap was to grow beyond its limit, since the last time. */
  refusedMemory(): boolean {
    return this.#apply('refusedMemory', []);
  }

  /** How far Python's heap has grown since it started, in bytes. */
  grownBytes(): number {
    return this.#apply('grownBytes', []);
  }

  dispose(): void {
    if (!this.isolate.isDisposed) this.isolate.dispose();
  }

  /** For operations that run no candidate's code. */
  #apply<Name extends keyof Driver>(name: Name, args: Parameters<Driver[Name]>) {
    type Operation = (...values: unknown[]) => ReturnType<Driver[Name]>;
    const operation = this.#driver.getSync(name, {
      reference: true,
    }) as unknown as ivm.Reference<Operation>;
    const result = operation.applySync(undefined, args, {
      arguments: { copy: true },
      result: { copy: true },
    });
    operation.release();
    return result;
  }
}
