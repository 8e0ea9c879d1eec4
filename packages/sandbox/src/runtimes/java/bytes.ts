/** Bytes as they come, put together when they are asked for. */
export class Bytes {
  #chunks: Buffer[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  all(): Buffer {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] as Buffer;
  }

  /** A number of four bytes, as Java writes them. */
  wordAt(offset: number): number {
    const [first] = this.#chunks;
    if (first !== undefined && first.length >= offset + 4) return first.readUInt32BE(offset);
    return this.all().readUInt32BE(offset);
  }

  clear(): void {
    this.#chunks = [];
    this.#length = 0;
  }
}
