import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

let prefix: readonly string[] | null | undefined;

/**
 * The command that makes the kernel kill a program with its parent: `setpriv --pdeathsig` of
 * util-linux, where it is. Null elsewhere; there the end of stdin has to do.
 */
export function dieWithParent(): readonly string[] | null {
  if (prefix !== undefined) return prefix;
  const setpriv = process.platform === 'linux' ? findProgram('setpriv') : null;
  const candidate = setpriv === null ? [] : [setpriv, '--pdeathsig', 'KILL', '--no-new-privs'];
  const [file, ...args] = [...candidate, process.execPath, '--version'];
  const works =
    setpriv !== null && spawnSync(file ?? '', args, { env: {}, stdio: 'ignore' }).status === 0;
  prefix = works ? candidate : null;
  return prefix;
}
