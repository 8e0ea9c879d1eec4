const magic = '\x7fELF';
/** A segment that is loaded, and the variables of each thread. */
const taken: readonly number[] = [1, 7];

/**
 * How much memory a program of 64 bits asks for before its first instruction: its code and its global
 * variables, touched or not. 0 where the file says nothing that can be read.
 */
export function ownDataBytes(program: Buffer): number {
  if (program.length < 64 || program.toString('latin1', 0, 4) !== magic) return 0;
  const start = Number(program.readBigUInt64LE(32));
  const size = program.readUInt16LE(54);
  const count = program.readUInt16LE(56);
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const at = start + index * size;
    if (at + 56 > program.length) break;
    if (taken.includes(program.readUInt32LE(at))) bytes += Number(program.readBigUInt64LE(at + 40));
  }
  return bytes;
}
