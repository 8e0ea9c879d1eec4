import { readFileSync } from 'node:fs';
import { ivm } from '../isolated-vm.ts';
import type { PyodidePackage } from './pyodide-package.ts';

/** What all isolates start from. */
export class PythonImage {
  /** The compiled module. It is shared: what V8 compiles better for one isolate serves all. */
  readonly engine: ivm.ExternalCopy<object>;
  readonly standardLibrary: ivm.ExternalCopy<ArrayBuffer>;
  readonly lockFile: string;
  readonly #script: string;
  readonly #snapshotFile: string | null;
  #scriptCache: ivm.ExternalCopy<ArrayBuffer> | null = null;

  /** @param snapshotFile null to start from nothing, which takes seconds. */
  constructor(files: PyodidePackage, snapshotFile: string | null) {
    const isolate = new ivm.Isolate();
    const bytes = new ivm.ExternalCopy(files.wasm, { transferOut: true });
    this.engine = isolate
      .createContextSync()
      .evalClosureSync(
        'return new WebAssembly.Module($0)',
        [bytes.copyInto({ release: true, transferIn: true })],
        { result: { externalCopy: true } },
      );
    this.standardLibrary = new ivm.ExternalCopy(files.standardLibrary);
    this.lockFile = files.lockFile;
    this.#script = files.script;
    this.#snapshotFile = snapshotFile;
  }

  /** Python's memory when it has started, for one isolate. It is read for each, as few are made. */
  readSnapshot(): ArrayBuffer {
    if (this.#snapshotFile === null) throw new Error('Python has no snapshot to start from');
    const { buffer, byteOffset, length } = readFileSync(this.#snapshotFile);
    return buffer.byteLength === length ? buffer : buffer.slice(byteOffset, byteOffset + length);
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
