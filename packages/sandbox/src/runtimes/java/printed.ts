/** What a program prints, test by test: the beginning, and how much it was. */
export class Printed {
  #chunks: Buffer[] = [];
  #room = 0;
  #before = 0;
  bytes = 0;
  /** In units of UTF-16. */
  units = 0;

  /** A test begins, of which so many bytes are kept. */
  begin(keepBytes: number): void {
    this.#chunks = [];
    this.#room = keepBytes;
    this.#before += this.bytes;
    this.bytes = 0;
    this.units = 0;
  }

  add(chunk: Buffer): void {
    this.bytes += chunk.length;
    for (const byte of chunk) this.units += Number((byte & 0xc0) !== 0x80) + Number(byte >= 0xf0);
    if (this.#room <= 0) return;
    this.#chunks.push(chunk.subarray(0, this.#room));
    this.#room -= chunk.length;
  }

  /** Of all tests. */
  get bytesInAll(): number {
    return this.#before + this.bytes;
  }

  /** Whether it ends with what the machine says before its end, which then is none of the program's. */
  takeLastWords(words: RegExp): boolean {
    const before = this.kept.toString('latin1');
    const without = before.replace(words, '');
    if (without === before) return false;
    this.#chunks = [Buffer.from(without, 'latin1')];
    this.units -= before.length - without.length;
    return true;
  }

  get kept(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
