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

export const childRuntime: ChildRuntime = {
  start(snapshotFile) {
    forbidCodeFromText();
    engine = new PythonEngine(new PythonImage(readPyodidePackage(), snapshotFile));
    engine.warmUp();
  },
  warm: () => started().warm(),
  worn: () => started().worn(),
  open: (code, signature, limits, environment) =>
    started().open(code, signature, limits, environment),
};
