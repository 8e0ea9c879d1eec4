import { spawnSync } from 'node:child_process';

export type NativePython = { file: string; minor: number };

const oldest = 11;

/** The newest CPython of this machine that understands the programs, or null. */
export function findNativePython(): NativePython | null {
  const names = [process.env.NATIVE_PYTHON ?? '', 'python3.14', 'python3.13', 'python3.12'];
  const found = [...names, 'python3', '/usr/bin/python3'].flatMap((file) => {
    if (file === '') return [];
    const ask = 'import sys; print(sys.implementation.name, sys.version_info[1], sys.maxsize)';
    const { status, stdout } = spawnSync(file, ['-c', ask], { encoding: 'utf8' });
    const said = /^cpython (\d+) 9223372036854775807\s*$/.exec(status === 0 ? stdout : '');
    return said ? [{ file, minor: Number(said[1]) }] : [];
  });
  const newest = found.toSorted((a, b) => b.minor - a.minor)[0];
  return newest !== undefined && newest.minor >= oldest ? newest : null;
}

/** Runs a text. @returns what it printed @throws when it failed */
export function runNatively({ file }: NativePython, text: string): string {
  // By its input, as an argument may not be so long; the programs find it at its end.
  const { status, stdout, stderr } = spawnSync(file, ['-I', '-'], {
    // Types tell the module that they are from.
    input: `__name__ = 'solution'\n${text}`,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`the native Python failed: ${stderr.slice(-2_000)}`);
  return stdout;
}
