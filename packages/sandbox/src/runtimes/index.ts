import { cpp } from './cpp/runtime.ts';
import { java } from './java/runtime.ts';
import { javascript } from './javascript/runtime.ts';
import { python } from './python/runtime.ts';
import type { Runtime } from './runtime.ts';
import { typescript } from './typescript/runtime.ts';

/** Every language there is; the order is the order of the language menu. */
export const runtimes: readonly Runtime[] = [typescript, javascript, python, java, cpp];
