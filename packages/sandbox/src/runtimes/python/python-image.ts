import { ivm } from '../isolated-vm.ts';
import { compileEngine, restoreEngine } from './engine-code.ts';
import { readCode, readMemory } from './prepared-file.ts';
import { type PyodidePackage, readEngine } from './pyodide-package.ts';

/** What all isolates start from. */
export class PythonImage {
  /** The compiled module. It is shared: what V8 compiles better for one isolate serves all. */
  readonly engine: ivm.ExternalCopy<object>;
  readonly standardLibrary: ivm.ExternalCopy<ArrayBuffer>;
  readonly lockFile: string;
  /** Whether the engine has been compiled well, in the process that made the file. */
  readonly warm: boolean;
  readonly #script: string;
  readonly #file: string | null;
  #scriptCache: ivm.ExternalCopy<ArrayBuffer> | null = null;

  /** @param file what `make-snapshot.ts` makes; null to start from nothing, which takes seconds. */
  constructor(files: PyodidePackage, file: string | null) {
    const code = file === null ? null : readCode(file);
    const restored = code?.byteLength ? restoreEngine(readEngine(), code) : null;
    this.warm = restored !== null;
    this.engine = restored ?? compileEngine(readEngine());
    this.standardLibrary = new ivm.ExternalCopy(files.standardLibrary);
    this.lockFile = files.lockFile;
    this.#script = files.script;
    this.#file = file;
  }

  /** Python's memory when it has started, for one isolate. It is read for each, as few are made. */
  readSnapshot(): ArrayBuffer {
    if (this.#file === null) throw new Error('Python has no snapshot to start from');
    return readMemory(this.#file);
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
