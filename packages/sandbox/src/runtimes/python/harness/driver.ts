/**
 * The functions in this file run inside the isolate and travel there as source text, so none may
 * use anything from outside itself. Neither Python nor Pyodide's JavaScript can reach them.
 */
import type { Border, Exports } from './border.ts';

/** What of Pyodide we use, and only until the border is closed. */
export type Pyodide = {
  runPython(code: string): unknown;
  makeMemorySnapshot(): Uint8Array;
  _module: {
    heapMaxBytes: number;
    addFunction(run: (...values: number[]) => number, signature: string): number;
  };
};

/** Addresses, as `answer_begin` tells them: dictionaries, classes, and what is put back by hand. */
type Watched = [number[], number[], [modules: number, ownName: number, kept: number[]]];

export type DriverOptions = {
  /** What V8 has of stack. */
  stackBytes: number;
};

/** Why there is no text, in place of one. */
export const noAnswer = { failed: 0, noText: 1, tooLong: 2 } as const;

/**
 * Calls the harness by CPython's own C functions. What comes back is bytes with a length.
 *
 * @param answers `noAnswer`
 */
export function makeDriver(border: Border, options: DriverOptions, answers: typeof noAnswer) {
  const toBytes = Uint8Array;
  const { apply } = Reflect;
  const { parse } = JSON;
  const { floor, min, max } = Math;
  const codeOf = String.prototype.charCodeAt;
  /** Of the harness: touched, and kept as it was. */
  const [letterT, letterK] = [0x54, 0x4b];
  const call = (name: string, ...values: number[]): number => {
    if (c === null) throw new Error('Python is not linked');
    const run = c[name];
    if (run === undefined) throw new Error(`CPython has no ${name}`);
    return run(...values);
  };
  let c: Exports | null = null;
  let changed = false;
  /** Whether something of what the harness puts back by hand was touched since the last test began. */
  let touched = false;
  let freshBreak = 0;
  let answerLimit = 0;
  /** Python's memory as it is when nothing has run yet. */
  let image: Uint8Array | null = null;
  let emscripten: Pyodide['_module'] | null = null;
  const functions: Record<string, number> = {};

  /** Bytes in Python's memory, to be freed. */
  const allocate = (bytes: Uint8Array): number => {
    const start = call('malloc', bytes.length + 1) >>> 0;
    if (start === 0) throw new Error('Python has no memory for our arguments');
    border.write(start, bytes);
    border.bytes(start + bytes.length, 1)[0] = 0;
    return start;
  };
  const withName = <Result>(name: string, use: (start: number) => Result): Result => {
    const bytes = new toBytes(name.length);
    for (let index = 0; index < name.length; index += 1)
      bytes[index] = apply(codeOf, name, [index]);
    const start = allocate(bytes);
    const result = use(start);
    call('free', start);
    return result;
  };
  const makeText = (bytes: Uint8Array): number => {
    const start = allocate(bytes);
    const text = call('PyUnicode_FromStringAndSize', start, bytes.length);
    call('free', start);
    return text;
  };
  const makeBytes = (bytes: Uint8Array): number => {
    const object = call('PyBytes_FromStringAndSize', 0, bytes.length);
    if (object !== 0) border.write(call('PyBytes_AsString', object) >>> 0, bytes);
    return object;
  };

  /** Calls a function of the harness. @returns its text in UTF-8, or why there is none */
  const ask = (
    name: string,
    texts: Uint8Array[],
    blocks: Uint8Array[],
  ): Uint8Array<ArrayBuffer> | number => {
    const values = call('PyTuple_New', texts.length + blocks.length);
    let at = 0;
    for (const text of texts) call('PyTuple_SetItem', values, at++, makeText(text));
    for (const block of blocks) call('PyTuple_SetItem', values, at++, makeBytes(block));
    const answer = call('PyObject_CallObject', functions[name] ?? 0, values);
    call('Py_DecRef', values);
    if (answer === 0) {
      call('PyErr_Clear');
      return answers.failed;
    }
    const size = call('malloc', 4) >>> 0;
    const start = call('PyUnicode_AsUTF8AndSize', answer, size) >>> 0;
    const length = border.words()[size >>> 2] ?? 0;
    call('free', size);
    let result: Uint8Array<ArrayBuffer> | number;
    if (start === 0) {
      call('PyErr_Clear');
      result = answers.noText;
    } else result = length > answerLimit ? answers.tooLong : border.copy(start, length);
    call('Py_DecRef', answer);
    return result;
  };

  /** Has CPython report changes to modules and classes, given by their addresses. */
  const watch = (module: Pyodide['_module'], [dictionaries, classes, byHand]: Watched) => {
    // Each note is a function of its own, as each gets one type in WebAssembly.
    const add = (signature: string, note: (...values: number[]) => number) => {
      Reflect.setPrototypeOf(note, null);
      return module.addFunction(note, signature);
    };
    const noteChange = () => {
      changed = true;
      return 0;
    };
    const forDictionaries = call(
      'PyDict_AddWatcher',
      add('iiiii', () => noteChange()),
    );
    const forClasses = call(
      'PyType_AddWatcher',
      add('ii', () => noteChange()),
    );
    for (const address of dictionaries) call('PyDict_Watch', forDictionaries, address);
    for (const address of classes) call('PyType_Watch', forClasses, address);
    const [modules, ownName, kept] = byHand;
    // Each test has a module, which the harness itself puts there and takes away.
    const noteTouch = (_event: number, dictionary: number, key: number) => {
      if (dictionary !== modules || key !== ownName) touched = true;
      return 0;
    };
    const forKept = call('PyDict_AddWatcher', add('iiiii', noteTouch));
    for (const address of kept) call('PyDict_Watch', forKept, address);
  };

  /**
   * Python measures its own stack in WebAssembly's memory, but V8's fills up at the same time, and
   * faster: 25 times where it is worst, which is when a long chain of objects is freed. With less of
   * its own, Python raises a RecursionError, or frees in steps, before V8 must give up.
   */
  const limitStack = () => {
    const top = call('emscripten_stack_get_base');
    const most = (top - call('emscripten_stack_get_end')) * 0.95;
    const size = floor(min(most, options.stackBytes / 26));
    const thread = call('PyThreadState_Get');
    if (call('PyUnstable_ThreadState_SetStackProtection', thread, top - size, size))
      throw new Error('the stack of Python cannot be limited');
  };

  const readText = (bytes: Uint8Array): string => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return text;
  };

  /** How far the heap has grown since `begin`, in bytes. */
  const grownBytes = () => max(0, call('sbrk', 0) - freshBreak);

  return {
    guard: border.guard,
    /** Takes hold of CPython, as soon as there is one. */
    adopt: (exports: Exports) => {
      c = exports;
      border.adopt(exports);
    },
    /** Takes hold of the harness and closes the border: from here on Python is alone. */
    begin: (python: Pyodide, namesJson: string) => {
      const main = withName('__main__', (name) => call('PyImport_AddModule', name));
      for (const name of parse(namesJson))
        functions[name] = withName(name, (start) => call('PyObject_GetAttrString', main, start));
      answerLimit = 2 ** 30;
      emscripten = python._module;
      const watched = ask('answer_begin', [], []);
      if (typeof watched === 'number') throw new Error('the harness does not begin');
      watch(python._module, parse(readText(watched)));
      limitStack();
      freshBreak = call('sbrk', 0);
      border.close();
      border.refusedMemory();
      changed = false;
      touched = false;
      image = border.copy(0, border.memoryBytes());
    },
    /** How much the next program may use. */
    limit: (memoryLimitBytes: number, outputLimit: number, consoleLimit: number) => {
      const most = (image?.length ?? 0) + memoryLimitBytes;
      border.limit(most, outputLimit, consoleLimit);
      // It takes more than it is asked for, up to what it believes to be the limit.
      if (emscripten !== null) emscripten.heapMaxBytes = most;
      // Up to four bytes a character, and what else may be said.
      answerLimit = 4 * outputLimit + 256 * 1024;
    },
    ask: (name: string, textCount: number, ...values: ArrayBuffer[]) => {
      const texts: Uint8Array[] = [];
      const blocks: Uint8Array[] = [];
      for (const value of values)
        (texts.length < textCount ? texts : blocks).push(new toBytes(value));
      const answer = ask(name, texts, blocks);
      return typeof answer === 'number' ? answer : answer.buffer;
    },
    /**
     * Tidies up after a test, and says in numbers how that went: whether there was an answer, whether
     * Python is as fresh as before, the characters printed, and how far the heap has grown.
     */
    end: () => {
      const note = new toBytes(touched ? 1 : 0);
      if (touched) note[0] = letterT;
      // What is touched from here on, be it by what is put back, is looked at after the next test.
      touched = false;
      const answer = ask('answer_end', [note], []);
      const answered = typeof answer !== 'number';
      // Nothing was put back, and what died with the test has touched something all the same.
      const missed = note.length === 0 && touched;
      const fresh = answered && answer[0] === letterK && !changed && !missed && border.isClean();
      border.refusedMemory();
      const characters = border.printedCharacters();
      if (characters === 0) border.takeConsole();
      return `${answered ? 1 : 0} ${fresh ? 1 : 0} ${characters} ${grownBytes()}`;
    },
    grownBytes,
    printedCharacters: () => border.printedCharacters(),
    takeConsole: () => border.takeConsole().buffer,
    refusedMemory: () => border.refusedMemory(),
    /** Counts as unchanged what has been changed until now, which the harness did itself. */
    settle: () => {
      changed = false;
    },
    /**
     * Puts all of Python's memory back as it was before the first program.
     * @returns false when that does not bring all back: then the isolate is of no more use
     */
    reset: () => {
      if (image === null || !border.isClean() || border.memoryBytes() !== image.length)
        return false;
      border.write(0, image);
      changed = false;
      touched = false;
      border.takeConsole();
      border.refusedMemory();
      return true;
    },
  };
}

export type Driver = ReturnType<typeof makeDriver>;
