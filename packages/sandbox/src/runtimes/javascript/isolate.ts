import type { Printed } from '../../wire/protocol.ts';
import { cutPrinted } from '../cut-printed.ts';
import { ivm } from '../isolated-vm.ts';
import type { NumberBlock } from '../runtime.ts';
import type { HeapUse } from './memory-of-test.ts';
import { type Realm, snapshotOf } from './snapshot.ts';

export type Script = ivm.Script;

/** One context with the harness in it: 0.2 ms to make, so they are made ahead. */
export type Room = { context: ivm.Context; harness: ivm.Reference<Harness> };
// isolated-vm's own types cannot say "a reference into the isolate, or text".
type Harness = (...request: Request) => string;
type OpenRoom = (abort: ivm.Callback) => Harness;
export type Request = (string | ivm.Dereference<unknown> | ivm.Copy<NumberBlock>)[];

/** Moves a block into the isolate that gets it as an argument. It is gone afterwards. */
export function transfer(block: NumberBlock): ivm.Copy<NumberBlock> {
  const copy = new ivm.ExternalCopy(block, { transferOut: true });
  return copy.copyInto({ release: true, transferIn: true });
}

const bytesPerMebibyte = 1024 * 1024;
/** What the harness and the rooms ahead take is not the candidate's memory. */
const overheadMebibytes = 16;

/** An isolate in which nothing of any candidate has run yet. */
export class House {
  readonly realm: Realm;
  readonly memoryLimitBytes: number;
  readonly isolate: ivm.Isolate;
  readonly #rooms: Room[] = [];
  taken = 0;
  /** Set when the harness ended the isolate because of too much console output. */
  overflow: Printed | null = null;

  constructor(realm: Realm, memoryLimitBytes: number) {
    this.realm = realm;
    this.memoryLimitBytes = memoryLimitBytes;
    const memoryLimit = Math.ceil(memoryLimitBytes / bytesPerMebibyte) + overheadMebibytes;
    this.isolate = new ivm.Isolate({ memoryLimit, snapshot: snapshotOf(realm) });
  }

  get roomCount(): number {
    return this.#rooms.length;
  }

  addRoom(): void {
    this.#rooms.push(this.#makeRoom());
  }

  takeRoom(): Room {
    this.taken += 1;
    return this.#rooms.pop() ?? this.#makeRoom();
  }

  memory(): HeapUse {
    const heap = this.isolate.getHeapStatisticsSync();
    const external = heap.externally_allocated_size;
    return {
      usedBytes: heap.used_heap_size + external,
      committedBytes: heap.total_heap_size + external,
    };
  }

  dispose(): void {
    if (!this.isolate.isDisposed) this.isolate.dispose();
  }

  #makeRoom(): Room {
    const context = this.isolate.createContextSync();
    const abort = new ivm.Callback((console: string, length: number) => {
      this.overflow = cutPrinted(console, length);
      this.isolate.dispose();
    });
    const { global } = context;
    const openRoom: ivm.Reference<OpenRoom> = global.getSync('openRoom', { reference: true });
    const harness = openRoom.applySync(undefined, [abort], { result: { reference: true } });
    openRoom.release();
    return { context, harness };
  }
}
