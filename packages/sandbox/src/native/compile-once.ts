import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../runtimes/runtime.ts';

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
