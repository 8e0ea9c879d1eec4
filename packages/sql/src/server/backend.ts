import { readdirSync, readFileSync } from 'node:fs';

const nsPerMs = 1e6;

/** The process that answers one connection, as the kernel accounts for it. */
export type Backend = {
  /** CPU time so far in milliseconds; null where it cannot be known. */
  cpuMs(): number | null;
  /** The most memory that it ever held at once, in bytes; 0 where that cannot be known. */
  peakBytes(): number;
};

/**
 * Finds the process behind a connection.
 *
 * @param serverPid of the server's first process as we see it
 * @param inner what the server calls it: another number in namespaces of its own
 */
export function findBackend(serverPid: number | null, inner: number): Backend {
  const pid = serverPid === null ? null : childCalled(serverPid, inner);
  return {
    cpuMs: () => {
      const text = pid === null ? null : read(`/proc/${pid}/schedstat`);
      const ns = Number(text?.split(' ')[0]);
      return text === null || Number.isNaN(ns) ? null : ns / nsPerMs;
    },
    peakBytes: () => {
      const status = pid === null ? null : read(`/proc/${pid}/status`);
      return Number(/^VmHWM:\s+(\d+)/m.exec(status ?? '')?.[1] ?? 0) * 1024;
    },
  };
}

function childCalled(parent: number, inner: number): number | null {
  return childrenOf(parent).find((pid) => innerNumber(pid) === inner) ?? null;
}

function childrenOf(parent: number): number[] {
  const listed = read(`/proc/${parent}/task/${parent}/children`);
  if (listed !== null) return listed.trim().split(' ').filter(Boolean).map(Number);
  return numbersIn('/proc').filter((pid) => {
    const status = read(`/proc/${pid}/status`);
    return Number(/^PPid:\s+(\d+)/m.exec(status ?? '')?.[1]) === parent;
  });
}

function innerNumber(pid: number): number {
  const status = read(`/proc/${pid}/status`) ?? '';
  const numbers = /^NSpid:\s+(.+)$/m.exec(status)?.[1]?.trim().split(/\s+/) ?? [];
  return Number(numbers.at(-1) ?? pid);
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
