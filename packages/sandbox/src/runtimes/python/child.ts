import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { ChildRuntime } from '../runtime.ts';
import { PythonEngine } from './engine.ts';
import { readPyodidePackage } from './pyodide-package.ts';
import { PythonImage } from './python-image.ts';

let engine: PythonEngine | null = null;

function started(): PythonEngine {
  if (engine === null) throw new Error('Python needs its snapshot before anything else');
  return engine;
}

/** Before any context is made, as each takes it from there. */
export function forbidCodeFromText(): void {
  setFlagsFromString('--disallow-code-generation-from-strings');
}

function notTaken(file: string): string {
  const { execArgv, versions } = process;
  return `V8 ${versions.v8} (${execArgv.join(' ')}) did not take the compiled code in ${basename(file)}, and compiled Python anew`;
}

export const childRuntime: ChildRuntime = {
  start(snapshotFile) {
    forbidCodeFromText();
    const image = new PythonImage(readPyodidePackage(), snapshotFile);
    engine = new PythonEngine(image);
    engine.warmUp();
    return image.warm ? null : notTaken(snapshotFile);
  },
  warm: () => started().warm(),
  worn: () => started().worn(),
  open: (code, signature, limits, environment) =>
    started().open(code, signature, limits, environment),
};
