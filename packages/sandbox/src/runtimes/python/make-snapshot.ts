// A process: makes the snapshot that children start from, and ends. Runs no candidate's code.
import { renameSync, writeFileSync } from 'node:fs';
import { readPyodidePackage } from './pyodide-package.ts';
import { PythonImage } from './python-image.ts';
import { PythonIsolate } from './python-isolate.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: make-snapshot.ts <file>');
const python = new PythonIsolate(new PythonImage(readPyodidePackage(), null), { fresh: true });
python.setUp();
// Whoever makes the same at the same time renames to the same name.
const unfinished = `${file}.${process.pid}`;
writeFileSync(unfinished, new Uint8Array(python.snapshot()));
renameSync(unfinished, file);
// At its natural end the process waits for V8's compiler, for ever, while a compiled module is held.
process.exit(0);
