import type { AssemblyInstance, AssemblyModule } from './border.ts';
import type { Pyodide } from './driver.ts';

/** How Pyodide is to start. */
export type Settings = {
  folder: string;
  /** Under which Pyodide asks for the WebAssembly module. */
  enginePath: string;
  lockFile: string;
  makesSnapshot: boolean;
};
type Start = { state: string; python: Pyodide | null };
type Loaders = {
  loadPyodide(options: object): Promise<Pyodide>;
  createPyodideModule(settings: object): Promise<unknown>;
};

/**
 * Runs inside the isolate, before Pyodide: gives it the few things of a JavaScript shell that it
 * needs, none of which reaches outside. It travels there as source text.
 */
export function installShell(
  files: Record<string, ArrayBuffer>,
  engine: AssemblyModule,
  guard: (module: AssemblyModule, imports: unknown) => object,
  adopt: (exports: object) => void,
  settingsJson: string,
  snapshot: ArrayBuffer | null,
) {
  const scope = globalThis as unknown as Record<string, unknown>;
  const ignore = () => {};

  // Promises of Pyodide's start wait for timers; `drainTimers` is called until all have run.
  let timers: { id: number; at: number; run: () => void }[] = [];
  let lastId = 0;
  scope.setTimeout = (task: (...values: unknown[]) => void, ms = 0, ...values: unknown[]) => {
    lastId += 1;
    timers.push({ id: lastId, at: Number(ms), run: () => task(...values) });
    return lastId;
  };
  scope.clearTimeout = (id: number) => {
    timers = timers.filter((timer) => timer.id !== id);
  };
  scope.drainTimers = () => {
    timers.sort((a, b) => a.at - b.at || a.id - b.id);
    timers.shift()?.run();
  };

  scope.console = { log: ignore, warn: ignore, error: ignore, info: ignore, debug: ignore };
  scope.print = ignore;
  scope.printErr = ignore;
  scope.load = ignore;
  scope.read = (name: string) => {
    throw new Error(`there is no file ${name}`);
  };
  scope.readbuffer = (name: string) => {
    const found = files[name];
    if (found === undefined) throw new Error(`there is no file ${name}`);
    return found;
  };
  scope.performance = { now: () => Date.now(), timeOrigin: Date.now() };
  scope.location = undefined;
  scope.URL = class {
    readonly href: string;
    constructor(url: unknown) {
      this.href = String(url);
    }
    toString() {
      return this.href;
    }
  };
  scope.AbortController = class {
    readonly signal = { aborted: false, addEventListener: ignore };
    abort() {}
  };

  // Chance is the same for everybody, every time: a verdict can be repeated.
  const firstSeed = 0x9e3779b9;
  let seed = firstSeed;
  const fillRandom = (bytes: Uint8Array) => {
    for (let index = 0; index < bytes.length; index += 1) {
      seed ^= seed << 13;
      seed ^= seed >>> 17;
      seed ^= seed << 5;
      bytes[index] = seed;
    }
  };
  scope.crypto = {
    getRandomValues(view: ArrayBufferView) {
      fillRandom(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
      return view;
    },
  };
  /** Pyodide asks a shell for random bytes with `head -c<count> … | base64`. */
  scope.os = {
    system(_: string, args: readonly string[]) {
      const bytes = new Uint8Array(Number(/head -c(\d+)/.exec(args[1] ?? '')?.[1] ?? 0));
      fillRandom(bytes);
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
      let text = '';
      for (let index = 0; index < bytes.length; index += 3) {
        const [a = 0, b, c] = bytes.subarray(index, index + 3);
        const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
        text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
        text += b === undefined ? '=' : alphabet.charAt((group >> 6) & 63);
        text += c === undefined ? '=' : alphabet.charAt(group & 63);
      }
      return text;
    },
  };

  scope.TextEncoder = class {
    readonly encoding = 'utf-8';
    encode(text = '') {
      const out = new Uint8Array(text.length * 3);
      return out.slice(0, this.encodeInto(text, out).written);
    }
    encodeInto(text: string, out: Uint8Array) {
      let written = 0;
      let read = 0;
      for (const character of text.toWellFormed()) {
        const code = character.codePointAt(0) ?? 0;
        const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        if (written + size > out.length) break;
        const lead = [0, 0, 0xc0, 0xe0, 0xf0][size] ?? 0;
        for (let left = size - 1; left >= 0; left -= 1) {
          const bits = code >> (6 * left);
          out[written] = left === size - 1 ? lead | bits : 0x80 | (bits & 0x3f);
          written += 1;
        }
        read += character.length;
      }
      return { read, written };
    }
  };
  scope.TextDecoder = class {
    readonly encoding: string;
    readonly fatal = false;
    constructor(encoding = 'utf-8') {
      this.encoding = encoding.toLowerCase();
    }
    decode(source?: ArrayBuffer | ArrayBufferView): string {
      if (source === undefined) return '';
      const bytes = ArrayBuffer.isView(source)
        ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
        : new Uint8Array(source);
      const units: number[] = [];
      let text = '';
      const flush = () => {
        text += String.fromCharCode(...units);
        units.length = 0;
      };
      if (this.encoding.startsWith('utf-16')) {
        for (let index = 0; index + 1 < bytes.length; index += 2) {
          units.push((bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8));
          if (units.length > 8_000) flush();
        }
      } else {
        for (let index = 0; index < bytes.length; ) {
          let code = bytes[index] ?? 0;
          index += 1;
          const more = code < 0xc0 ? 0 : code < 0xe0 ? 1 : code < 0xf0 ? 2 : 3;
          if (code >= 0x80 && more === 0) code = 0xfffd;
          if (more > 0) {
            code &= 0x3f >> more;
            let left = more;
            for (; left > 0 && ((bytes[index] ?? 0) & 0xc0) === 0x80; left -= 1) {
              code = (code << 6) | ((bytes[index] ?? 0) & 0x3f);
              index += 1;
            }
            if (left > 0) code = 0xfffd;
          }
          if (code < 0x10000) units.push(code);
          else units.push(0xd7c0 + (code >> 10), 0xdc00 | (code & 0x3ff));
          if (units.length > 8_000) flush();
        }
      }
      flush();
      return text;
    }
  };

  // Compiling on another thread never ends in an isolate that nobody waits in.
  const assembly = scope.WebAssembly as {
    Module: new (bytes: unknown) => object;
    Instance: new (module: object, imports: unknown) => AssemblyInstance;
    compile: (bytes: unknown) => Promise<object>;
    instantiate: (source: unknown, imports: unknown) => Promise<object>;
  };
  const { Module, Instance } = assembly;
  assembly.compile = async (bytes) => new Module(bytes);
  assembly.instantiate = async (source, imports) => {
    // In place of its bytes, which all isolates would have to hold for a while.
    const bytes = ArrayBuffer.isView(source) ? source.buffer : source;
    if (bytes === enginePlace) {
      const instance = new Instance(engine, guard(engine, imports));
      adopt(instance.exports);
      return { module: engine, instance };
    }
    if (source instanceof Module) return new Instance(source, imports);
    const module = new Module(source);
    return { module, instance: new Instance(module, imports) };
  };
  const settings: Settings = JSON.parse(settingsJson);
  const enginePlace = new ArrayBuffer(0);
  files[settings.enginePath] = enginePlace;

  const start: Start = { state: 'pending', python: null };
  scope.start = start;
  scope.startPython = () => {
    const { loadPyodide, createPyodideModule } = scope as unknown as Loaders;
    loadPyodide({
      indexURL: settings.folder,
      createPyodideModule: (options: { heapMaxBytes?: number }) => {
        options.heapMaxBytes = 2 ** 31;
        return createPyodideModule(options);
      },
      lockFileContents: JSON.parse(settings.lockFile),
      // `import js` finds nothing, and sets and dictionaries come in the same order every time.
      jsglobals: {},
      env: { PYTHONHASHSEED: '0', HOME: '/' },
      // The end of the input, at once.
      stdin: () => null,
      stdout: ignore,
      stderr: ignore,
      _makeSnapshot: settings.makesSnapshot,
      ...(snapshot && { _loadSnapshot: new Uint8Array(snapshot) }),
    }).then(
      (python) => {
        start.python = python;
        start.state = 'ok';
        // Pyodide holds on to it.
        snapshot?.transfer(0);
      },
      (error: unknown) => {
        start.state = String(error instanceof Error ? error.stack : error);
      },
    );
  };

  /** Nothing that runs from here on needs these, or leads to them. */
  scope.leaveAlone = () => {
    for (const name of ['Module', 'Instance', 'Memory', 'Table', 'Global', 'Tag', 'Exception'])
      delete (assembly as Record<string, { prototype?: { constructor?: unknown } }>)[name]
        ?.prototype?.constructor;
    for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'start', 'startPython'])
      delete scope[name];
    for (const name of ['loadPyodide', 'createPyodideModule', 'drainTimers', 'leaveAlone'])
      delete scope[name];
  };
}
