/**
 * The functions in this file run inside the isolate and travel there as source text, so none may
 * use anything from outside itself. The candidate's Python cannot reach them.
 */

/** What of Pyodide we use. */
type Python = {
  globals: { get(name: string): (...args: unknown[]) => string };
  setStdout(options: { write(bytes: Uint8Array): number }): void;
  setStderr(options: { write(bytes: Uint8Array): number }): void;
  runPython(code: string): unknown;
  makeMemorySnapshot(): Uint8Array;
  toPy(value: unknown): unknown;
  _module: { HEAPU8: Uint8Array; heapMaxBytes: number; _sbrk(increment: number): number };
};
type Load = (options: object) => Promise<Python>;

export type DriverOptions = {
  lockFile: string;
  folder: string;
  makesSnapshot: boolean;
};

/** Starts Pyodide; `state()` is `pending` until its promises have run, then `ok` or the error. */
export function makeDriver(
  options: DriverOptions,
  snapshot: ArrayBuffer | null,
  abort: () => void,
) {
  const globals = globalThis as unknown as {
    loadPyodide: Load;
    createPyodideModule: (settings: object) => Promise<unknown>;
  };
  let python: Python | null = null;
  let state = 'pending';
  let freshBreak = 0;

  let chunks: Uint8Array[] = [];
  let kept = 0;
  let printed = 0;
  let keepLimit = 0;
  let printLimit = 0;
  const print = (bytes: Uint8Array): number => {
    printed += bytes.length;
    // Stops the program for good: no `except` or `finally` of the candidate's runs after this.
    if (printed > printLimit) abort();
    const room = keepLimit - kept;
    if (room > 0) {
      const part = bytes.slice(0, room);
      chunks.push(part);
      kept += part.length;
    }
    return bytes.length;
  };
  const running = (): Python => {
    if (python === null) throw new Error(`Python is not ready: ${state}`);
    return python;
  };

  const { createPyodideModule } = globals;
  globals
    .loadPyodide({
      indexURL: options.folder,
      createPyodideModule: (settings: { heapMaxBytes?: number }) => {
        settings.heapMaxBytes = 2 ** 31;
        return createPyodideModule(settings);
      },
      lockFileContents: JSON.parse(options.lockFile),
      // `import js` finds nothing, and sets and dictionaries come in the same order every time.
      jsglobals: {},
      env: { PYTHONHASHSEED: '0', HOME: '/' },
      _makeSnapshot: options.makesSnapshot,
      ...(snapshot && { _loadSnapshot: new Uint8Array(snapshot) }),
    })
    .then(
      (loaded) => {
        python = loaded;
        state = 'ok';
      },
      (error: unknown) => {
        state = String(error instanceof Error ? error.stack : error);
      },
    );

  let functions: Record<string, (...args: unknown[]) => string> = {};
  return {
    state: () => state,
    run: (code: string) => String(running().runPython(code)),
    snapshot: () => {
      const bytes = running().makeMemorySnapshot();
      return bytes.slice().buffer as ArrayBuffer;
    },
    /** Takes hold of the harness, after which nothing of Pyodide's can be reached from Python. */
    begin: (names: string[], finish: string) => {
      const ready = running();
      ready.setStdout({ write: print });
      ready.setStderr({ write: print });
      functions = Object.fromEntries(names.map((name) => [name, ready.globals.get(name)]));
      ready.runPython(finish);
      freshBreak = ready._module._sbrk(0);
    },
    limit: (memoryLimitBytes: number, outputLimit: number, consoleLimit: number) => {
      const { _module } = running();
      _module.heapMaxBytes = _module.HEAPU8.length + memoryLimitBytes;
      printLimit = outputLimit;
      keepLimit = consoleLimit;
    },
    /** Arguments are text or blocks of numbers, which Python gets as memoryviews. */
    ask: (name: string, ...args: unknown[]) => {
      const { toPy } = running();
      const values = args.map((value) => (ArrayBuffer.isView(value) ? toPy(value) : value));
      return functions[name]?.(...values) ?? '';
    },
    /** What was printed since the last time. */
    console: () => {
      const bytes = new Uint8Array(kept);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      chunks = [];
      kept = 0;
      printed = 0;
      return new TextDecoder().decode(bytes);
    },
    /** How far the heap has grown since `begin`, in bytes. */
    grownBytes: () => Math.max(0, running()._module._sbrk(0) - freshBreak),
  };
}

export type Driver = ReturnType<typeof makeDriver>;
