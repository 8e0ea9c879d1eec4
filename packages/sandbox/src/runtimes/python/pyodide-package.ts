import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { limitMemory } from './wasm-memory.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));

/** 2 GiB in all: no problem gives more. What a problem gives is kept by the driver. */
const mostPages = 32_768;

/** Where the isolate finds the two files that Pyodide asks its shell for. */
export const isolateFolder = '/pyodide/';

/** What is beside CPython's engine, as it lies in node_modules, ready to be put into an isolate. */
export type PyodidePackage = {
  standardLibrary: ArrayBuffer;
  /** A script that leaves `createPyodideModule` and `loadPyodide` on the global object. */
  script: string;
  lockFile: string;
};

/**
 * Reads the package and turns its two modules into one script, as isolates have no modules.
 *
 * @throws when the package does not look as expected: its version is pinned, so it was changed.
 */
export function readPyodidePackage(): PyodidePackage {
  return {
    standardLibrary: new Uint8Array(readPart('python_stdlib.zip')).buffer,
    script: [
      `globalThis.createPyodideModule = (() => {${engineSource()}})();`,
      `globalThis.loadPyodide = (() => {${loaderSource()}})();`,
    ].join('\n'),
    lockFile: JSON.stringify({ info: pyodideInfo(), packages: {} }),
  };
}

/** The WebAssembly module. It is read anew each time, as who gets it may move it elsewhere. */
export function readEngine(): ArrayBuffer {
  return limitMemory(readPart('pyodide.asm.wasm'), mostPages).buffer;
}

/** What the package says of itself: `python` is the version of CPython. */
export function pyodideInfo(): { python: string } {
  return JSON.parse(readFileSync(join(folder, 'pyodide-lock.json'), 'utf8')).info;
}

export function pyodideVersion(): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

function engineSource(): string {
  let source = readFileSync(join(folder, 'pyodide.asm.mjs'), 'utf8');
  source = replace(source, /import\.meta\.url/g, () => `"file://${isolateFolder}pyodide.asm.mjs"`);
  // The heap may grow up to what the program at hand is allowed: border.ts knows. What Emscripten itself believes comes second.
  source = replace(
    source,
    /getHeapMax=\(\)=>4294901760/,
    () => 'getHeapMax=()=>Module.heapMaxBytes',
  );
  return replace(source, /export default (\w+);?\s*$/, (_, name) => `return ${name};`);
}

function loaderSource(): string {
  let source = readFileSync(join(folder, 'pyodide.mjs'), 'utf8');
  source = replace(source, /\/\/# sourceMappingURL=.*\s*$/, () => '');
  return replace(
    source,
    /export\s*\{\s*(\w+) as loadPyodide,[^}]*\};?\s*$/,
    (_, name) => `return ${name};`,
  );
}

function replace(text: string, pattern: RegExp, by: (...match: string[]) => string): string {
  if (text.search(pattern) === -1) throw new Error(`the pyodide package has no ${pattern}`);
  return text.replace(pattern, by);
}

function readPart(name: string): Uint8Array {
  return readFileSync(join(folder, name));
}
