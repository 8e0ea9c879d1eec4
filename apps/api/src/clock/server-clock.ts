import { readFileSync } from 'node:fs';
// Not by name: the clock of tests is put forward by replacing its functions.
import os from 'node:os';

/** The clocks of a machine, in milliseconds. */
export type MachineClocks = {
  /** Since 1970. Anybody may set it. */
  wallMs(): number;
  /** Nobody sets it. Stands still while the machine sleeps. */
  steadyMs(): number;
  /** Since the machine started. Nobody sets it, and it counts sleep. Slow to read. */
  bootMs(): number;
};

const machineClocks: MachineClocks = {
  wallMs: () => Date.now(),
  steadyMs: () => performance.now(),
  bootMs: () => os.uptime() * 1000,
};

/** Clocks are read one after the other, and adjusted by small steps all the time. */
const noticedFromMs = 1_000;

/**
 * The server's time: the machine's clock, but not where somebody sets it. Deadlines stand still in
 * it, so a clock that is set three hours forward would end a sitting for good, and one set back would
 * give three hours. From one look to the next as much time passes as really has, sleep included.
 */
export class ServerClock {
  /** Told how far the machine's clock was set, and when by the server's. */
  onJump: (jumpMs: number, nowMs: number) => void = () => {};
  readonly #clocks: MachineClocks;
  #wallMs: number;
  #steadyMs: number;
  /** What boot time is ahead of the steady clock: all the sleep so far. */
  #sleptMs: number;
  #correctionMs = 0;

  constructor(clocks: MachineClocks = machineClocks) {
    this.#clocks = clocks;
    this.#wallMs = clocks.wallMs();
    this.#steadyMs = clocks.steadyMs();
    this.#sleptMs = clocks.bootMs() - this.#steadyMs;
  }

  /** The server's time minus the machine's. */
  get correctionMs(): number {
    return this.#correctionMs;
  }

  /** Milliseconds since 1970. */
  now(): number {
    const wallMs = this.#clocks.wallMs();
    const steadyMs = this.#clocks.steadyMs();
    const gapMs = wallMs - this.#wallMs - (steadyMs - this.#steadyMs);
    this.#wallMs = wallMs;
    this.#steadyMs = steadyMs;
    // The slow clock is read only when the other two part.
    const jumpMs = Math.abs(gapMs) < noticedFromMs ? 0 : gapMs - this.#sleepSinceLastLook();
    if (Math.abs(jumpMs) >= noticedFromMs) {
      this.#correctionMs -= jumpMs;
      this.onJump(jumpMs, wallMs + this.#correctionMs);
    }
    return Math.round(wallMs + this.#correctionMs);
  }

  /** From now on the machine's clock is right as it is. For when no time is being taken. */
  adopt(): void {
    this.now();
    this.#correctionMs = 0;
  }

  /** What `resume` takes up again, in this process or a later one of the same boot. */
  read(): ClockReading {
    return { serverMs: this.now(), bootMs: this.#clocks.bootMs() };
  }

  /** Goes on from an earlier reading: as much time has passed as the machine has been running since. */
  resume({ serverMs, bootMs }: ClockReading): void {
    const sinceMs = this.#clocks.bootMs() - bootMs;
    // Another boot after all, as it looks to a container.
    if (sinceMs < 0) return;
    const aheadMs = this.now() - (serverMs + sinceMs);
    if (Math.abs(aheadMs) < 2 * noticedFromMs) return;
    this.#correctionMs -= aheadMs;
    this.onJump(aheadMs, serverMs + sinceMs);
  }

  #sleepSinceLastLook(): number {
    const sleptMs = this.#clocks.bootMs() - this.#steadyMs;
    const sinceMs = sleptMs - this.#sleptMs;
    this.#sleptMs = sleptMs;
    return Math.abs(sinceMs) < noticedFromMs ? 0 : sinceMs;
  }
}

export type ClockReading = { serverMs: number; bootMs: number };

/** Tells one start of the machine from another; null where the system has no name for it. */
export function readBootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}
