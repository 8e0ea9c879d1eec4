/** Sections of a WebAssembly module begin after its magic number and version. */
const firstSection = 8;
const memorySection = 5;
const hasMaximum = 1;

/**
 * Gives the one memory of a WebAssembly module a maximum, in pages of 64 KiB. Then V8 refuses what
 * Python's own limit has let through, whatever became of that.
 *
 * @throws when the module declares no memory
 */
export function limitMemory(module: Uint8Array, maximumPages: number): Uint8Array<ArrayBuffer> {
  let position = firstSection;
  while (position < module.length) {
    const start = position;
    const id = module[position];
    const size = readNumber(module, position + 1);
    const body = size.end;
    position = body + size.value;
    if (id !== memorySection) continue;
    // How many memories, flags, initial pages, and their maximum where the flags say so.
    const count = readNumber(module, body);
    const flags = module[count.end] ?? 0;
    const initial = readNumber(module, count.end + 1);
    const limits = [
      ...writeNumber(count.value),
      flags | hasMaximum,
      ...writeNumber(initial.value),
      ...writeNumber(maximumPages),
    ];
    const section = [memorySection, ...writeNumber(limits.length), ...limits];
    const before = module.subarray(0, start);
    const after = module.subarray(position);
    const limited = new Uint8Array(before.length + section.length + after.length);
    limited.set(before, 0);
    limited.set(section, before.length);
    limited.set(after, before.length + section.length);
    return limited;
  }
  throw new Error('the WebAssembly module has no memory section');
}

/** Numbers are written in LEB128: seven bits a byte, the lowest first. */
function readNumber(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let factor = 1;
  for (let at = start; ; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, end: at + 1 };
    factor *= 0x80;
  }
}

function writeNumber(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 0x80)) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest % 0x80) + 0x80);
  }
}
