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
  _module: {
    HEAPU8: Uint8Array;
    HEAPU32: Uint32Array;
    heapMaxBytes: number;
    heapRefused?: boolean;
    _sbrk(increment: number): number;
    addFunction(run: () => number, signature: string): number;
    _PyDict_AddWatcher(run: number): number;
    _PyDict_Watch(watcher: number, address: number): number;
    _PyType_AddWatcher(run: number): number;
    _PyType_Watch(watcher: number, address: number): number;
    _PyThreadState_Get(): number;
    _PyUnstable_ThreadState_SetStackProtection(thread: number, start: number, size: number): number;
    _emscripten_stack_get_base(): number;
    _emscripten_stack_get_end(): number;
  };
};
type Load = (options: object) => Promise<Python>;

export type DriverOptions = {
  lockFile: string;
  folder: string;
  makesSnapshot: boolean;
  /** What V8 has of stack. */
  stackBytes: number;
};

/** Starts Pyodide; `state()` is `pending` until its promises have run, then `ok` or the error. */
export function makeDriver(
  options: DriverOptions,
  snapshot: ArrayBuffer | null,
  abort: () => void,
  widenMachine: (words: Uint32Array, arrays: Record<string, number>) => void,
) {
  const globals = globalThis as unknown as {
    loadPyodide: Load;
    createPyodideModule: (settings: object) => Promise<unknown>;
    restartChance: () => void;
  };
  const { restartChance } = globals;
  let python: Python | null = null;
  let state = 'pending';
  let freshBreak = 0;
  let changed = false;

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
      // The end of the input, at once.
      stdin: () => null,
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

  /** Has CPython report changes to modules and classes, given by their addresses. */
  const watch = (module: Python['_module'], watchedJson: string) => {
    // Two functions, as each gets one type in WebAssembly.
    const makeNote = () => () => {
      changed = true;
      return 0;
    };
    const dictionaries = module._PyDict_AddWatcher(module.addFunction(makeNote(), 'iiiii'));
    const types = module._PyType_AddWatcher(module.addFunction(makeNote(), 'ii'));
    const [modules, classes]: number[][] = JSON.parse(watchedJson);
    for (const address of modules ?? []) module._PyDict_Watch(dictionaries, address);
    for (const address of classes ?? []) module._PyType_Watch(types, address);
  };

  /**
   * Python measures its own stack in WebAssembly's memory, but V8's fills up at the same time, and
   * faster: 25 times where it is worst, which is when a long chain of objects is freed. With less of
   * its own, Python raises a RecursionError, or frees in steps, before V8 must give up.
   */
  const limitStack = (module: Python['_module']) => {
    const top = module._emscripten_stack_get_base();
    const most = (top - module._emscripten_stack_get_end()) * 0.95;
    const size = Math.floor(Math.min(most, options.stackBytes / 26));
    const thread = module._PyThreadState_Get();
    const failed = module._PyUnstable_ThreadState_SetStackProtection(thread, top - size, size);
    if (failed) throw new Error('the stack of Python cannot be limited');
  };

  let functions: Record<string, (...args: unknown[]) => string> = {};
  return {
    state: () => state,
    run: (code: string) => String(running().runPython(code)),
    /** Before the snapshot. The arrays are addresses by letter, as JSON. */
    widen: (arrays: string) => widenMachine(running()._module.HEAPU32, JSON.parse(arrays)),
    snapshot: () => {
      const bytes = running().makeMemorySnapshot();
      return bytes.slice().buffer as ArrayBuffer;
    },
    /** Takes hold of the harness, after which nothing of Pyodide's can be reached from Python. */
    begin: (names: string[]) => {
      const ready = running();
      ready.setStdout({ write: print });
      ready.setStderr({ write: print });
      functions = Object.fromEntries(names.map((name) => [name, ready.globals.get(name)]));
      watch(ready._module, functions.answer_begin?.() ?? '');
      limitStack(ready._module);
      freshBreak = ready._module._sbrk(0);
      restartChance();
      const scope = globalThis as unknown as Record<string, unknown>;
      for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'restartChance'])
        delete scope[name];
    },
    /** Whether anything that is watched has changed since `begin`. */
    changed: () => changed,
    settle: () => {
      changed = false;
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
    /** What was printed since the last time. The next test begins as this one did. */
    console: () => {
      restartChance();
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
    /** Whether the heap was to grow beyond its limit, since the last time. */
    refusedMemory: () => {
      const { _module } = running();
      const refused = _module.heapRefused === true;
      _module.heapRefused = false;
      return refused;
    },
    /** How far the heap has grown since `begin`, in bytes. */
    grownBytes: () => Math.max(0, running()._module._sbrk(0) - freshBreak),
  };
}

export type Driver = ReturnType<typeof makeDriver>;
