import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Program, Value } from '@dryrun/judge';
import { prices } from './programs/best-trade.ts';
import type { CpuBound } from './programs/cpu-bound.ts';

/** @returns the path of the script. */
export async function writeScript(folder: string, name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

/** The program with one small call: what a judge that spawns would run for one test. */
export function spawnedScript({ code, signature, language }: Program): string {
  const call = `${signature.name}(${JSON.stringify(prices(20, 1))})`;
  return language === 'python' ? `${code}\nprint(${call})\n` : `${code}\nconsole.log(${call});\n`;
}

/** The program called on each input, printing the milliseconds of the calls alone. */
export function nativeScript(
  { code, signature }: Program,
  inputs: readonly (readonly Value[])[],
): string {
  return `${code}
const inputs = JSON.parse(${JSON.stringify(JSON.stringify(inputs))});
const began = performance.now();
for (const input of inputs) ${signature.name}(...input);
console.log(performance.now() - began);
`;
}

/** The work called once, printing the milliseconds of CPU that it took. */
export function nativePythonScript({ program, n }: CpuBound): string {
  return `import time
${program.code}
began = time.process_time()
${program.signature.name}(${n})
print((time.process_time() - began) * 1000)
`;
}
