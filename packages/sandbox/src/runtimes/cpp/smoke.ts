import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled, Runtime } from '../runtime.ts';

/** Must give 6, or the language is not offered. */
export const smoke: Runtime['smoke'] = {
  code: 'int total(vector<int>& numbers) {\n  return accumulate(numbers.begin(), numbers.end(), 0);\n}\n',
  signature: {
    kind: 'function',
    name: 'total',
    parameters: [{ name: 'numbers', type: 'integer[]' }],
    returns: 'integer',
  },
  input: [[1, 2, 3]],
  expected: 6,
};

/**
 * The smoke program is compiled once for each compiler, and kept where all is that is made for it:
 * every start runs it, and should not cost half a second for that.
 */
export async function compileOnce(
  folder: string,
  compile: () => Promise<Compiled>,
): Promise<Compiled> {
  const file = join(folder, 'smoke');
  try {
    return { ok: true, program: readFileSync(file) };
  } catch {
    // The first time.
  }
  const compiled = await compile();
  if (compiled.ok) {
    const draft = `${file}-${randomUUID()}`;
    writeFileSync(draft, compiled.program);
    renameSync(draft, file);
  }
  return compiled;
}
