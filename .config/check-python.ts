/** Our own files of Python: names that nothing defines, and imports and variables that nothing uses. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';

const root = join(import.meta.dirname, '..');
const ours = 'packages/sandbox/src/runtimes/python/*.py';

type Diagnostic = { code: string | null; message: string; start_location: { row: number } };

export function pythonFaults(): string[] {
  const files = String(execFileSync('git', ['ls-files', ours], { cwd: root })).split('\n');
  const options = { lint: { select: ['F'] }, 'target-version': 'py314' };
  const linter = new Workspace(options, PositionEncoding.Utf16);
  return files.filter(Boolean).flatMap((file) => {
    const found: Diagnostic[] = linter.check(readFileSync(join(root, file), 'utf8'));
    return found.map(({ code, message, start_location: { row } }) => {
      return `${file}:${row}: ${code ?? 'syntax'}: ${message}`;
    });
  });
}
