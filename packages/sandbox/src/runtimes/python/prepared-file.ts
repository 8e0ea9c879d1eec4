import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';

/** At the beginning: how many bytes of memory follow. The rest is code. */
const headBytes = 4;
/** One more with every change of how the file is laid out, or of what is run to make it. */
export const preparedFormat = 1;

/** Writes what is the same for all children: Python's memory, and what V8 made of its engine. */
export function writePrepared(file: string, memory: ArrayBuffer, code: ArrayBuffer): void {
  const head = Buffer.alloc(headBytes);
  head.writeUInt32LE(memory.byteLength);
  writeFileSync(file, Buffer.concat([head, new Uint8Array(memory), new Uint8Array(code)]));
}

/** For one isolate. It is read for each, as few are made. */
export function readMemory(file: string): ArrayBuffer {
  return readPart(file, (memoryBytes) => [headBytes, memoryBytes]);
}

export function readCode(file: string): ArrayBuffer {
  const { size } = statSync(file);
  return readPart(file, (memoryBytes) => {
    const start = headBytes + memoryBytes;
    return [start, size - start];
  });
}

function readPart(file: string, placeOf: (memoryBytes: number) => [number, number]): ArrayBuffer {
  const descriptor = openSync(file, 'r');
  try {
    const [start, length] = placeOf(readFully(descriptor, 0, headBytes).readUInt32LE(0));
    return readFully(descriptor, start, length).buffer;
  } finally {
    closeSync(descriptor);
  }
}

function readFully(descriptor: number, start: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(length));
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, bytes, filled, length - filled, start + filled);
    if (count === 0) throw new Error('Python’s snapshot ends too early');
    filled += count;
  }
  return bytes;
}
