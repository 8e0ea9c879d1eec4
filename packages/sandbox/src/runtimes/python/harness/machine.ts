/**
 * Gives Python's `array` and `struct` the sizes that C has on 64-bit Linux, where a long has eight
 * bytes. Pyodide is built for 32 bits, so its `l`, `L`, `n`, `N` and `P` have four. Both modules keep a
 * table of what to do for each letter; the entries of those letters get what stands at `q` and `Q`, in
 * the memory that becomes the snapshot, so nothing becomes slower.
 *
 * Travels into the isolate as source text.
 *
 * @param arrays the address of an example of each letter
 * @throws when the tables do not look as expected: Pyodide's version is pinned, so it was changed
 */
export function widenMachine(words: Uint32Array, arrays: Record<string, number>) {
  const letterAt = (word: number) => String.fromCharCode((words[word] ?? 0) & 0xff);
  const copy = (from: number, to: number, count: number) => {
    // The letter itself stays.
    for (let word = 1; word < count; word += 1) words[to + word] = words[from + word] ?? 0;
  };

  // struct arraydescr: letter, size, get, set, compare, letter for buffers. An array has the address
  // of its entry after its references, type, length, buffer and capacity.
  const entryOf = (letter: string) => {
    const entry = (words[(arrays[letter] ?? 0) / 4 + 5] ?? 0) / 4;
    if (letterAt(entry) !== letter) throw new Error(`the array of ${letter} has another layout`);
    return entry;
  };
  copy(entryOf('q'), entryOf('l'), 6);
  copy(entryOf('Q'), entryOf('L'), 6);

  // struct formatdef: letter, size, alignment, unpack, pack. Of the three tables that begin with
  // x, b, B, the native one is that which aligns h, its seventh.
  const entryWords = 5;
  const holds = (word: number, letter: number, size: number, alignment: number) =>
    words[word] === letter && words[word + 1] === size && words[word + 2] === alignment;
  const tables: number[] = [];
  for (let word = 0; word < words.length; word += 1) {
    if (words[word] !== 0x78 || !holds(word, 0x78, 1, 0)) continue;
    if (holds(word + 6 * entryWords, 0x68, 2, 2)) tables.push(word);
  }
  const [table] = tables;
  if (table === undefined || tables.length > 1)
    throw new Error(`struct has ${tables.length} tables of native sizes`);
  const formats = new Map<string, number>();
  for (let word = table; words[word] !== 0; word += entryWords) formats.set(letterAt(word), word);
  for (const [narrow, wide] of ['lq', 'LQ', 'nq', 'NQ', 'PQ']) {
    const [from, to] = [formats.get(wide ?? ''), formats.get(narrow ?? '')];
    if (from === undefined || to === undefined) throw new Error(`struct has no ${narrow}`);
    copy(from, to, entryWords);
  }
}
