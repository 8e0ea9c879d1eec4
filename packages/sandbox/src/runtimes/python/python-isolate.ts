import { nothingPrinted, type Printed } from '../../wire/protocol.ts';
import { ivm } from '../isolated-vm.ts';
import type { NumberBlock } from '../runtime.ts';
import { type Driver, noAnswer } from './harness/driver.ts';
import type { Settings } from './harness/shell.ts';
import {
  driverSource,
  harnessFunctions,
  harnessSetup,
  machineSource,
  shellSource,
} from './harness/source.ts';
import { isolateFolder } from './pyodide-package.ts';
import type { PythonImage } from './python-image.ts';

/** Of V8's own heap: Pyodide's JavaScript, its files, and a copy of Python's memory. */
const heapMebibytes = 160;
const mostDrains = 100;
/** V8's own default, unless the process was started with more. */
const stackBytes = 1024 * Number(/--stack-size=(\d+)/.exec(process.execArgv.join(' '))?.[1] ?? 984);
const enginePath = `${isolateFolder}pyodide.asm.wasm`;
const libraryPath = `${isolateFolder}python_stdlib.zip`;

/** Addresses of arrays of each letter that is to change, and of those that show how. */
const exampleArrays = `
import array, json
examples = {letter: array.array(letter) for letter in "lqLQ"}
json.dumps({letter: id(example) for letter, example in examples.items()})
`;

/** Nothing that the harness could say. */
export type NoAnswer = keyof typeof noAnswer;

/** Moves memory into the isolate that gets it as an argument. It is gone afterwards. */
function transfer(buffer: ArrayBuffer): ivm.Copy<ArrayBuffer> {
  const copy = new ivm.ExternalCopy(buffer, { transferOut: true });
  return copy.copyInto({ release: true, transferIn: true });
}

/** What was kept of the text may end in the middle of a character. */
function readPrinted(kept: ArrayBuffer, characters: number): Printed {
  const console = new TextDecoder('utf-8', { ignoreBOM: true }).decode(kept, { stream: true });
  return { console, consoleCharacters: Math.max(characters, console.length) };
}

function encode(text: string): ArrayBuffer {
  const { buffer, byteOffset, length } = Buffer.from(text);
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
}

/** An isolate with a Python in it that has started and runs nothing. */
export class PythonIsolate {
  readonly isolate: ivm.Isolate;
  /** Set when the driver ended the isolate because of too much output. */
  overflow: Printed | null = null;
  /** Pyodide's context. The driver has one of its own. */
  readonly #context: ivm.Context;
  readonly #driver: ivm.Reference<Driver>;
  readonly #ask: ivm.Reference<Driver['ask']>;
  readonly #endTest: ivm.Reference<Driver['end']>;

  /**
   * @param fresh without the harness, to make a snapshot of
   * @throws when Python does not start, which is our fault.
   */
  constructor(image: PythonImage, { fresh = false } = {}) {
    this.isolate = new ivm.Isolate({ memoryLimit: heapMebibytes });
    const abort = new ivm.Callback((console: ArrayBuffer, characters: number) => {
      this.overflow = readPrinted(console, characters);
      this.isolate.dispose();
    });
    const driverContext = this.isolate.createContextSync();
    this.#driver = driverContext.evalClosureSync(
      `return ${driverSource}($0, $1)`,
      [new ivm.ExternalCopy({ stackBytes }).copyInto(), abort],
      { result: { reference: true } },
    );
    this.#context = this.isolate.createContextSync();
    const settings: Settings = {
      folder: isolateFolder,
      enginePath,
      lockFile: image.lockFile,
      makesSnapshot: fresh,
    };
    const snapshot = fresh ? null : image.readSnapshot();
    this.#context.evalClosureSync(
      `${shellSource}({ [${JSON.stringify(libraryPath)}]: $0 }, $1, $2, $3, $4, $5)`,
      [
        image.standardLibrary.copyInto(),
        image.engine.copyInto(),
        this.#driver.getSync('guard', { reference: true }).derefInto({ release: true }),
        this.#driver.getSync('adopt', { reference: true }).derefInto({ release: true }),
        JSON.stringify(settings),
        snapshot && transfer(snapshot),
      ],
    );
    image.compileScript(this.isolate).runSync(this.#context);
    this.#start();
    this.#ask = this.#driver.getSync('ask', { reference: true });
    this.#endTest = this.#driver.getSync('end', { reference: true });
    if (!fresh) this.#begin();
  }

  #start(): void {
    let state: unknown = 'pending';
    this.#context.evalSync('startPython()');
    for (let drains = 0; drains < mostDrains && state === 'pending'; drains += 1)
      state = this.#context.evalSync('drainTimers(); start.state');
    if (state !== 'ok') throw new Error(`Python does not start: ${state}`);
  }

  #begin(): void {
    const python = this.#context.evalSync('start.python', { reference: true });
    const begin = this.#driver.getSync('begin', { reference: true });
    begin.applySync(undefined, [
      python.derefInto({ release: true }),
      JSON.stringify(harnessFunctions),
    ] as never);
    this.#context.evalSync('leaveAlone()');
  }

  get dead(): boolean {
    return this.isolate.isDisposed;
  }

  /** Imports the harness into a fresh one and makes Python's machine one of 64 bits. */
  setUp(): void {
    this.#context.evalClosureSync('start.python.runPython($0)', [harnessSetup()]);
    const widen = `(${machineSource})(start.python._module.HEAPU32,
      JSON.parse(start.python.runPython($0)))`;
    this.#context.evalClosureSync(widen, [exampleArrays]);
  }

  /** Of a fresh one. */
  snapshot(): ArrayBuffer {
    const script = 'start.python.makeMemorySnapshot().slice().buffer';
    return this.#context.evalSync(script, { copy: true });
  }

  /** How much the next program may use. Too much printed ends the isolate. */
  limit(memoryLimitBytes: number, outputLimitBytes: number, consoleLimitBytes: number): void {
    this.#apply('limit', [memoryLimitBytes, outputLimitBytes, consoleLimitBytes]);
  }

  /**
   * Calls a function of the harness.
   *
   * @param blocks come after the texts, which then end with their formats
   * @returns what it says, or why there is nothing
   * @throws what isolated-vm throws when it was cut off, and what escapes from Python's engine.
   */
  ask(
    name: string,
    texts: readonly string[],
    timeoutMs: number,
    blocks: readonly NumberBlock[] = [],
  ): { text: string } | NoAnswer {
    const timeout = Math.max(1, Math.ceil(timeoutMs));
    const buffers = [...texts.map(encode), ...blocks.map(({ buffer }) => buffer)];
    const values = [name, texts.length, ...buffers.map(transfer)];
    const answer = this.#ask.applySync(undefined, values as never, {
      timeout,
      result: { copy: true },
    }) as unknown;
    if (answer instanceof ArrayBuffer) return { text: Buffer.from(answer).toString('utf8') };
    if (answer === noAnswer.noText) return 'noText';
    return answer === noAnswer.tooLong ? 'tooLong' : 'failed';
  }

  /**
   * Tidies up after a test. `fresh`: Python is as it was before it.
   *
   * @throws what isolated-vm throws when it was cut off, and what escapes from Python's engine.
   */
  end(timeoutMs: number): { answered: boolean; fresh: boolean; grownBytes: number } & Printed {
    const said: string = this.#endTest.applySync(undefined, [], { timeout: timeoutMs });
    const [answered, fresh, characters = 0, grownBytes = 0] = said.split(' ').map(Number);
    const printed = characters === 0 ? nothingPrinted : this.takeConsole();
    return { answered: answered === 1, fresh: fresh === 1, grownBytes, ...printed };
  }

  /** Counts as unchanged what has been changed until now, which the harness did itself. */
  settle(): void {
    if (!this.dead) this.#apply('settle', []);
  }

  /** What was printed since the last time. */
  takeConsole(): Printed {
    const characters = this.#apply('printedCharacters', []);
    return readPrinted(this.#apply('takeConsole', []), characters);
  }

  /** Whether the heap was to grow beyond its limit, since the last time. */
  refusedMemory(): boolean {
    return this.#apply('refusedMemory', []);
  }

  /** How far Python's heap has grown since it started, in bytes. */
  grownBytes(): number {
    return this.#apply('grownBytes', []);
  }

  /**
   * Puts everything back as it was before the first program, where that can be, else ends the isolate.
   * Only for one in which nothing was cut off.
   */
  reset(): void {
    if (!this.dead && !this.#apply('reset', [])) this.dispose();
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
