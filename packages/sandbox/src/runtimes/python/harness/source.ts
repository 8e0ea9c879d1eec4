import { readFileSync } from 'node:fs';
import { makeBorder } from './border.ts';
import { borderList } from './border-list.ts';
import { makeDriver, noAnswer } from './driver.ts';
import { widenMachine } from './machine.ts';
import { installShell } from './shell.ts';

/** The order is that of their imports. */
const modules = [
  'preload',
  'wide',
  'roomy',
  'roomy_code',
  'in_place',
  'sorted',
  'sorted_keys',
  'libraries',
  'errors',
  'show',
  'codec',
  'freshness',
  'tame',
  'by_text',
  'seal',
  'warm',
  'harness',
];

/** What the host calls. */
export const harnessFunctions = [
  'answer_begin',
  'answer_open',
  'answer_boot',
  'answer_call',
  'answer_run',
  'answer_end',
  'answer_warm',
];

export const shellSource = `(${installShell})`;
export const machineSource = `(${widenMachine})`;
/** A function of the options of the driver, and of what ends the isolate. */
export const driverSource = `((options, abort) => (${makeDriver})(
  (${makeBorder})(${JSON.stringify(borderList)}, abort), options, ${JSON.stringify(noAnswer)}))`;

/** Imports the harness, in a Python that is about to become the snapshot. */
export function harnessSetup(): string {
  const sources = modules.map((name) => [
    `judge_${name}`,
    readFileSync(new URL(`${name}.py`, import.meta.url), 'utf8'),
  ]);
  return `
import sys, types
for name, source in ${JSON.stringify(sources)}:
    module = types.ModuleType(name)
    sys.modules[name] = module
    exec(compile(source, name, "exec"), module.__dict__)
globals().update({name: getattr(module, name) for name in ${JSON.stringify(harnessFunctions)}})
sys.modules["judge_preload"].preload()
sys.modules["judge_wide"].widen()
sys.modules["judge_in_place"].run_in_place()
sys.modules["judge_tame"].remember_names()
sys.modules["judge_by_text"].guard()
sys.modules["judge_freshness"].find_caches()
`;
}
