import { statfsSync } from 'node:fs';
import { refuse } from '../http/refuse.ts';

const MIB = 1024 * 1024;
/** Postgres writes its journal in files of 16 MB, and stops when it cannot make one. */
const FULL_BELOW_BYTES = 20 * MIB;
export type Disk = {
  /** Free bytes where the data lies, or null when the system does not say. */
  freeBytes(): number | null;
  /** Free bytes below which no sitting begins. */
  reserveBytes: number;
};

/** The disk that holds `folder`. Asked each time: it takes microseconds, and a disk fills fast. */
export function watchDisk(folder: string, reserveBytes: number): Disk {
  return { reserveBytes, freeBytes: () => freeBytesOf(folder) };
}

function freeBytesOf(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

export function isFull(disk: Disk): boolean {
  const free = disk.freeBytes();
  return free !== null && free < FULL_BELOW_BYTES;
}

/**
 * A sitting that begins wants room for all its drafts and runs; one that runs goes on to the last
 * byte.
 *
 * @throws INSUFFICIENT_STORAGE when the disk is below its reserve.
 */
export function refuseWithoutReserve(disk: Disk): void {
  const free = disk.freeBytes();
  if (free === null || free >= disk.reserveBytes) return;
  throw refuse(
    'INSUFFICIENT_STORAGE',
    `The server's disk has ${megabytes(free)} free and keeps ${megabytes(disk.reserveBytes)} for sittings that run, so none begins now. Free some space, then begin.`,
  );
}

/** For the health of the system: whether things can still be saved, and what to do. */
export function diskHealth(disk: Disk): { ok: boolean; message: string } {
  const free = disk.freeBytes();
  if (free === null) return { ok: true, message: 'how much is free on the disk is not known' };
  if (isFull(disk)) {
    const message = `the disk is full (${megabytes(free)} free): nothing can be saved until some is freed`;
    return { ok: false, message };
  }
  if (free < disk.reserveBytes) {
    const message = `${megabytes(free)} free on the disk, less than the reserve of ${megabytes(disk.reserveBytes)}: no new sitting begins`;
    return { ok: true, message };
  }
  return { ok: true, message: `${megabytes(free)} free on the disk` };
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MIB)} MB`;
}
