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

export const childRuntime: ChildRuntime = {
  start(snapshotFile) {
    // No text becomes code in here: before any context is made, as each takes it from there.
    setFlagsFromString('--disallow-code-generation-from-strings');
    engine = new PythonEngine(new PythonImage(readPyodidePackage(), snapshotFile));
    engine.warmUp();
  },
  warm: () => started().warm(),
  worn: () => started().worn(),
  open: (code, signature, limits, environment) =>
    started().open(code, signature, limits, environment),
};
