import type { Attempt } from '../wire/protocol.ts';

/** So much wall time is remembered: the last long test, or many short ones. */
const rememberedMs = 500;
/** Before anything is known, as on a machine whose cores are all at work. */
const firstShare = 1 / 2;

/** How much of a core the tests of this process got lately. What they waited for was a core. */
export class CoreShare {
  #cpuMs = rememberedMs * firstShare;
  #wallMs = rememberedMs;

  note({ cpuTimeMs, wallTimeMs }: Attempt): void {
    const wallMs = this.#wallMs + wallTimeMs;
    const kept = rememberedMs / wallMs;
    this.#cpuMs = (this.#cpuMs + cpuTimeMs) * kept;
    this.#wallMs = rememberedMs;
  }

  get lately(): number {
    return Math.min(1, this.#cpuMs / this.#wallMs);
  }
}

export const coreShare = new CoreShare();
