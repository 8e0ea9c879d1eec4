import { readFileSync } from 'node:fs';
import type { ChildRuntime } from '../runtime.ts';
import { PythonEngine } from './engine.ts';
import { readPyodidePackage } from './pyodide-package.ts';
import { PythonImage } from './python-isolate.ts';

let engine: PythonEngine | null = null;

function started(): PythonEngine {
  if (engine === null) throw new Error('Python needs its snapshot before anything else');
  return engine;
}

export const childRuntime: ChildRuntime = {
  start(snapshotFile) {
    const bytes = readFileSync(snapshotFile);
    const { buffer, byteOffset, length } = bytes;
    const snapshot = buffer.slice(byteOffset, byteOffset + length);
    engine = new PythonEngine(new PythonImage(readPyodidePackage(), snapshot));
    engine.warmUp();
  },
  warm: () => started().warm(),
  worn: () => started().worn(),
  open: (code, signature, limits) => started().open(code, signature, limits),
};
