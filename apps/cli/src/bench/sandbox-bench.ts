import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@dryrun/sandbox';
import { benchCpp } from './cpp-bench.ts';
import { benchJava } from './java-bench.ts';
import { benchJavaScript } from './javascript-bench.ts';
import type { BenchRow } from './measure.ts';
import { benchPython } from './python-bench.ts';
import { benchSweeps } from './sweep-bench.ts';

/** Measures verdicts through warm children, one language after the other. */
export async function benchSandbox(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  const sandbox = createSandbox();
  try {
    await sandbox.warm();
    const javascript = await benchJavaScript(sandbox, folder);
    await sandbox.warm(['python']);
    const python = await benchPython(sandbox, folder);
    const cpp = await benchCpp(sandbox, folder);
    const java = await benchJava(sandbox, folder);
    return [...javascript, ...python, ...cpp, ...java, ...(await benchSweeps(sandbox))];
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}
