import type { Environment } from '@dryrun/judge';
import type { Source } from './candidate-source.ts';
import { librariesFor } from './libraries.ts';

/**
 * The code that runs in each test: what the environment gives, then a function around the candidate's
 * code, which lets the harness catch what its top level throws. It gives what was found of `name`.
 */
export function wrapProgram(source: Source, name: string, environment: Environment): string {
  const find = (name: string) => `typeof ${name}==='undefined'?undefined:${name}`;
  const exported = source.exported ?? 'undefined';
  const found = `[${find(name)},${find('Solution')},${find(exported)}]`;
  // Made anew for each test, as the candidate can put things on it.
  const libraries = librariesFor(environment, name, source);
  return `(()=>{${libraries}return function(){\n${source.code}\n;return${found}}})`;
}
