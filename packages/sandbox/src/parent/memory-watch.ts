import { residentBytes } from './memory-use.ts';

const pollMs = 10;
/** Above the memory limit: the inputs, the rooms made ahead, what malloc keeps. */
const headroomBytes = 96 * 1024 * 1024;

/** Looks at the resident memory of a child while a program runs in it. */
export class MemoryWatch {
  readonly #residentBytes: (pid: number) => number | null;
  #timer: NodeJS.Timeout | null = null;
  #lastBytes = 0;
  #stepBytes = 0;
  #peakBytes = 0;

  constructor(bytesOf: (pid: number) => number | null = residentBytes) {
    this.#residentBytes = bytesOf;
  }

  /** @param onFull is called when the process has grown by more than the limit, as often as it is seen. */
  start(pid: number | null, limitBytes: number, onFull: () => void): void {
    this.stop();
    const before = pid === null ? null : this.#residentBytes(pid);
    if (pid === null || before === null) return;
    this.#note(before);
    this.step();
    this.#timer = setInterval(() => {
      this.#note(this.#residentBytes(pid) ?? 0);
      if (this.#lastBytes > before + limitBytes + headroomBytes) onFull();
    }, pollMs);
  }

  /** Another test begins. What it takes is told from here on. */
  step(): void {
    this.#stepBytes = this.#lastBytes;
    this.#peakBytes = this.#lastBytes;
  }

  /** By how much the process has grown at most since the test began, as far as was seen. */
  get grownBytes(): number {
    return this.#peakBytes - this.#stepBytes;
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  #note(bytes: number): void {
    this.#lastBytes = bytes;
    this.#peakBytes = Math.max(this.#peakBytes, bytes);
  }
}
