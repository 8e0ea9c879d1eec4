import { setFlagsFromString } from 'node:v8';
import { ivm } from '../isolated-vm.ts';

type Engine = ivm.ExternalCopy<object>;

/** V8's default, in KiB. */
const stackSize = 984;
const givenStackSize = /--stack-size=(\d+)/.exec(process.execArgv.join(' '))?.[1] ?? stackSize;

/**
 * Lets `run` call the two of V8's own functions that Node has no other name for. V8 takes compiled code
 * only where its flags are what they were when the code was kept, so those that differ between our
 * processes are the same meanwhile.
 */
function withNatives<Result>(run: () => Result): Result {
  setFlagsFromString('--allow-natives-syntax');
  setFlagsFromString(`--stack-size=${stackSize}`);
  try {
    return run();
  } finally {
    setFlagsFromString(`--stack-size=${givenStackSize}`);
    setFlagsFromString('--no-allow-natives-syntax');
  }
}

const asCopy = { result: { externalCopy: true } } as const;

/** Moves memory into an isolate. It is gone afterwards. */
function move(bytes: ArrayBuffer): ivm.Copy<ArrayBuffer> {
  const copy = new ivm.ExternalCopy(bytes, { transferOut: true });
  return copy.copyInto({ release: true, transferIn: true });
}

/** Compiles Python's engine, of which V8 compiles each function when it is first called. */
export function compileEngine(wasm: ArrayBuffer): Engine {
  const context = new ivm.Isolate().createContextSync();
  return context.evalClosureSync('return new WebAssembly.Module($0)', [move(wasm)], asCopy);
}

/**
 * The engine with the code that `keepCode` returned for it.
 *
 * @returns null when this V8, or this processor, is another than that which the code was made for
 */
export function restoreEngine(wasm: ArrayBuffer, code: ArrayBuffer): Engine | null {
  const context = new ivm.Isolate().createContextSync();
  const script = 'return %DeserializeWasmModule($0, new Uint8Array($1))';
  const module = withNatives(() =>
    context.evalClosureSync(script, [move(code), move(wasm)], { result: { reference: true } }),
  );
  if (module.typeof === 'undefined') return null;
  return context.evalClosureSync('return $0', [module.derefInto()], asCopy);
}

/** What V8 has compiled well of the engine until now. */
export function keepCode(engine: Engine): ArrayBuffer {
  const context = new ivm.Isolate().createContextSync();
  return withNatives(() =>
    context.evalClosureSync('return %SerializeWasmModule($0)', [engine.copyInto()], {
      result: { copy: true },
    }),
  );
}
