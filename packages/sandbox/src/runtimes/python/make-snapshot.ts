// A process: makes the file that children start from, and ends. Runs no candidate's code.
import { renameSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { forbidCodeFromText } from './child.ts';
import { PythonEngine } from './engine.ts';
import { keepCode } from './engine-code.ts';
import { writePrepared } from './prepared-file.ts';
import { readPyodidePackage } from './pyodide-package.ts';
import { PythonImage } from './python-image.ts';
import { PythonIsolate } from './python-isolate.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: make-snapshot.ts <file>');
// Whoever makes the same at the same time renames to the same name.
const unfinished = `${file}.${process.pid}`;
forbidCodeFromText();
const memory = makeMemory();
writePrepared(unfinished, memory, new ArrayBuffer(0));
writePrepared(unfinished, memory, makeCode(unfinished));
renameSync(unfinished, file);
// At its natural end the process waits for V8's compiler, for ever, while a compiled module is held.
process.exit(0);

function makeMemory(): ArrayBuffer {
  const python = new PythonIsolate(new PythonImage(readPyodidePackage(), null), { fresh: true });
  python.setUp();
  const memory = python.snapshot();
  python.dispose();
  return memory;
}

/** @param withoutCode a file in which there is none yet */
function makeCode(withoutCode: string): ArrayBuffer {
  const image = new PythonImage(readPyodidePackage(), withoutCode);
  // At once, as what is compiled on other threads might come too late to be kept.
  setFlagsFromString('--wasm-sync-tier-up');
  new PythonEngine(image).warmUp();
  setFlagsFromString('--no-wasm-sync-tier-up');
  return keepCode(image.engine);
}
