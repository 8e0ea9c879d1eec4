import { type ChildProcess, spawn } from 'node:child_process';

/** Computes until its parent is gone, asking now and then who that is. */
const loop = `const parent = process.ppid;
for (let x = 0; process.ppid === parent; ) for (let i = 0; i < 1e7; i++) x = (x * 31 + i) | 0;`;

/** Starts processes that each keep a core busy. @returns what ends them. */
export function keepBusy(count: number): () => void {
  const processes = Array.from(
    { length: count },
    (): ChildProcess => spawn(process.execPath, ['-e', loop], { stdio: 'ignore' }),
  );
  return () => {
    for (const process of processes) process.kill('SIGKILL');
  };
}
