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

/**
 * The program in a new isolate each time, called on every input with nothing around it: no child
 * process, no codecs, no fresh state for each test. Prints how many such verdicts a second it makes.
 *
 * @param isolatedVm the file of isolated-vm
 */
export function bareIsolatesScript(
  { code, signature }: Program,
  inputs: readonly (readonly Value[])[],
  { isolatedVm, forMs }: { isolatedVm: string; forMs: number },
): string {
  const harness = '(call, json) => JSON.stringify(call(...JSON.parse(json)))';
  return `const ivm = require(${JSON.stringify(isolatedVm)});
const inputs = ${JSON.stringify(inputs.map((input) => JSON.stringify(input)))};
const verdict = () => {
  const isolate = new ivm.Isolate({ memoryLimit: 256 });
  const context = isolate.createContextSync();
  const harness = context.evalSync(${JSON.stringify(harness)}, { reference: true });
  const text = ${JSON.stringify(`${code}
;${signature.name}`)};
  const call = isolate.compileScriptSync(text).runSync(context, { reference: true });
  for (const json of inputs) harness.applySync(undefined, [call.derefInto(), json], { timeout: 2000 });
  isolate.dispose();
};
for (let turn = 0; turn < 50; turn += 1) verdict();
const began = performance.now();
let done = 0;
for (; performance.now() - began < ${forMs}; done += 1) verdict();
console.log((done / (performance.now() - began)) * 1000);
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
