/**
 * The functions in this file run inside the isolate, in a context in which nothing of Pyodide is, and
 * travel there as source text, so none may use anything from outside itself.
 */
import type { BorderList } from './border-list.ts';

/** The types of Node leave it out. */
export type AssemblyModule = object;
export type AssemblyInstance = { exports: object };
type Assembly = {
  Module: { imports(module: AssemblyModule): { module: string; name: string; kind: string }[] };
  Memory: { prototype: object };
};
type Import = (...values: number[]) => unknown;
type Imports = Record<string, Record<string, unknown>>;
/** What CPython exports: all of its C functions, by their names. */
export type Exports = Record<string, (...values: number[]) => number> & {
  memory: object;
};

/**
 * Stands between Python and JavaScript: links the WebAssembly module with imports of which most can be
 * closed, holds what was printed, and counts what a test leaves behind on this side.
 *
 * @param abort ends the isolate for good, which is told what was printed and how many characters
 */
export function makeBorder(
  { open, ours }: BorderList,
  abort: (printed: ArrayBuffer, characters: number) => void,
) {
  const notPermitted = 63;
  /** For large files, and to be closed in processes that there are none of. */
  const harmlessFlags = 0o2100000;
  const libraryPath = Array.from('/lib/python314.zip', (letter) => letter.charCodeAt(0));
  const [duplicate, setFlags, duplicateToClose] = [0, 4, 1030];
  const { apply, ownKeys, setPrototypeOf } = Reflect;
  const { from } = Array;
  const bytesOf = Uint8Array;
  const wordsOf = Uint32Array;
  const { Module, Memory } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly;
  const describeImports = Module.imports;
  const setBytes = bytesOf.prototype.set;
  const fillBytes = bytesOf.prototype.fill;
  const cutBytes = bytesOf.prototype.slice;
  const bufferOf = Object.getOwnPropertyDescriptor(Memory.prototype, 'buffer')
    ?.get as () => ArrayBuffer;
  const isOpen = new Set<string>(open);
  const isOurs = new Set<string>(ours);

  let closed = false;
  let memory: object | null = null;
  /** Something on this side of the border is not as it was. */
  let touched = false;
  let descriptors: number[] = [];
  let heapMaxBytes = 2 ** 31;
  let refused = false;

  const buffer = (): ArrayBuffer => apply(bufferOf, memory, []);
  const words = () => new wordsOf(buffer());
  /** Whether the text at this place is the path of the standard library's archive. */
  const isLibrary = (path: number) => {
    const found = new bytesOf(buffer(), path >>> 0, libraryPath.length + 1);
    for (let index = 0; index < libraryPath.length; index += 1) {
      if (found[index] !== libraryPath[index]) return false;
    }
    return found[libraryPath.length] === 0;
  };

  let kept = new bytesOf(0);
  let keptBytes = 0;
  let printedBytes = 0;
  let printedCharacters = 0;
  const keptPrint = () => apply(cutBytes, kept, [0, keptBytes]) as Uint8Array<ArrayBuffer>;
  /** Of UTF-8, in units of UTF-16: bytes that begin a character, those of astral ones twice. */
  const countCharacters = (text: Uint8Array): number => {
    let characters = 0;
    for (let index = 0; index < text.length; index += 1) {
      const byte = text[index] as number;
      if (byte < 0x80 || byte >= 0xc0) characters += byte >= 0xf0 ? 2 : 1;
    }
    return characters;
  };
  let printLimit = 0;
  const print = (start: number, length: number) => {
    printedBytes += length;
    printedCharacters += countCharacters(new bytesOf(buffer(), start, length));
    const room = kept.length - keptBytes;
    const count = length < room ? length : room;
    if (count > 0) apply(setBytes, kept, [new bytesOf(buffer(), start, count), keptBytes]);
    keptBytes += count;
    // Stops the program for good: no `except` or `finally` of the candidate's runs after this.
    if (printedBytes > printLimit) abort(keptPrint().buffer, printedCharacters);
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

  /** Those of ours, given what they stand for. */
  const makeOurs: Record<string, (theirs: Import) => Import> = {
    fd_write: (theirs) => (fd, parts, count, written) => {
      if (!closed) return theirs(fd, parts, count, written);
      if (fd !== 1 && fd !== 2) {
        touched = true;
        return theirs(fd, parts, count, written);
      }
      const at = words();
      let total = 0;
      for (let index = 0; index < count; index += 1) {
        const part = (parts >>> 2) + 2 * index;
        const length = at[part + 1] ?? 0;
        if (length > 0) print(at[part] ?? 0, length);
        total += length;
      }
      at[written >>> 2] = total;
      return 0;
    },
    // The end of the input, at once.
    fd_read: (theirs) => (fd, parts, count, read) => {
      if (!closed || fd > 2) return theirs(fd, parts, count, read);
      words()[read >>> 2] = 0;
      return 0;
    },
    fd_close: (theirs) => (fd) => {
      const index = descriptors.indexOf(fd);
      if (index === -1) touched = true;
      else descriptors.splice(index, 1);
      return theirs(fd);
    },
    __syscall_openat: (theirs) => (folder, path, flags, more) => {
      // One file, and nothing but reading: neither emptying nor making files is a way of writing that
      // the two bits of the mode tell of.
      if (closed && ((flags & ~harmlessFlags) !== 0 || !isLibrary(path))) return -notPermitted;
      const fd = theirs(folder, path, flags, more) as number;
      if (fd >= 0) descriptors.push(fd);
      return fd;
    },
    __syscall_dup: (theirs) => (fd) => {
      const other = theirs(fd) as number;
      if (other >= 0) descriptors.push(other);
      return other;
    },
    __syscall_dup3: (theirs) => (from, to, flags) => {
      touched = true;
      return theirs(from, to, flags);
    },
    __syscall_fcntl64: (theirs) => (fd, command, more) => {
      if (closed && command === setFlags) return -notPermitted;
      const result = theirs(fd, command, more) as number;
      if (command === duplicate || command === duplicateToClose) {
        if (result >= 0) descriptors.push(result);
      }
      return result;
    },
    __syscall_pipe: (theirs) => (ends) => {
      touched = true;
      return theirs(ends);
    },
    __syscall_umask_js: (theirs) => (mask) => {
      touched = true;
      return theirs(mask);
    },
    random_get: () => (start, length) => {
      fillRandom(new bytesOf(buffer(), start >>> 0, length >>> 0));
      return 0;
    },
    emscripten_resize_heap: (theirs) => (size) => {
      // Emscripten believes a limit of its own, too, which lies in Pyodide's context.
      const granted = size >>> 0 <= heapMaxBytes && Boolean(theirs(size));
      if (!granted) refused = true;
      return Number(granted);
    },
  };

  const makeGate = (name: string, theirs: Import): Import => {
    const isCall = name.startsWith('__syscall_');
    const isFile = name.startsWith('fd_');
    return (...values) => {
      if (!closed) return apply(theirs, undefined, values);
      touched = true;
      if (isCall) return -notPermitted;
      if (isFile) return notPermitted;
      throw new Error(`${name} is closed`);
    };
  };

  const guard = (name: string, theirs: unknown): unknown => {
    if (typeof theirs !== 'function' || isOpen.has(name)) return theirs;
    const make = isOurs.has(name) ? makeOurs[name] : undefined;
    const guarded = make ? make(theirs as Import) : makeGate(name, theirs as Import);
    // Nothing of this context can be climbed to from the other.
    return setPrototypeOf(guarded, null) && guarded;
  };

  return {
    /** @returns what to link CPython with: its imports, guarded */
    guard: (module: AssemblyModule, imports: Imports) => {
      const guarded: Imports = {};
      for (const { module: group, name, kind } of describeImports(module)) {
        guarded[group] ??= {};
        const theirs = imports[group]?.[name];
        guarded[group][name] = kind === 'function' ? guard(name, theirs) : theirs;
      }
      return guarded;
    },
    adopt: (exports: Exports) => {
      memory = exports.memory;
    },
    names: () => from(ownKeys(makeOurs)),
    close: () => {
      closed = true;
      touched = false;
      descriptors = [];
      seed = firstSeed;
    },
    bytes: (start: number, length: number) => new bytesOf(buffer(), start, length),
    words,
    memoryBytes: () => buffer().byteLength,
    copy: (start: number, length: number) =>
      apply(cutBytes, new bytesOf(buffer(), start, length), []) as Uint8Array<ArrayBuffer>,
    write: (start: number, bytes: Uint8Array) =>
      apply(setBytes, new bytesOf(buffer(), start, bytes.length), [bytes]),
    clearFrom: (start: number) => apply(fillBytes, new bytesOf(buffer(), start), [0]),
    /** How much the next program may use. Too much printed ends the isolate. */
    limit: (heapBytes: number, outputLimit: number, consoleLimit: number) => {
      heapMaxBytes = heapBytes;
      printLimit = outputLimit;
      kept = new bytesOf(consoleLimit);
      keptBytes = 0;
      printedBytes = 0;
      printedCharacters = 0;
    },
    /** How many characters were printed since then. */
    printedCharacters: () => printedCharacters,
    /** What was printed since the last time. The next test begins as this one did. */
    takeConsole: () => {
      const console = keptPrint();
      keptBytes = 0;
      printedBytes = 0;
      printedCharacters = 0;
      seed = firstSeed;
      return console;
    },
    /** Whether the heap was to grow beyond its limit, since the last time. */
    refusedMemory: () => {
      const was = refused;
      refused = false;
      return was;
    },
    /** Whether all on this side is as it was when the border was closed. */
    isClean: () => !touched && descriptors.length === 0,
  };
}

export type Border = ReturnType<typeof makeBorder>;
