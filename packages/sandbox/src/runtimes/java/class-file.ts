/** What a class file names: of all classes, and of their fields and methods. */
export type Named = {
  classes: string[];
  members: { owner: string; name: string }[];
  /** Every text in it, names of its own methods among them. */
  texts: Set<string>;
};

const sizes: Record<number, number> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};
const utf8 = 1;
const classEntry = 7;
const memberEntries: readonly number[] = [9, 10, 11];
const twoPlaces: readonly number[] = [5, 6];

/**
 * Reads the table of constants at the beginning of a class file, through which all of its code reaches
 * for anything.
 *
 * @throws where it is none
 */
export function readNames(file: Buffer): Named {
  const count = file.readUInt16BE(8);
  const entries: ({ tag: number; at: number } | undefined)[] = new Array(count);
  const texts = new Map<number, string>();
  let at = 10;
  for (let index = 1; index < count; index += 1) {
    const tag = file.readUInt8(at);
    entries[index] = { tag, at: at + 1 };
    if (tag === utf8) {
      const length = file.readUInt16BE(at + 1);
      texts.set(index, file.toString('utf8', at + 3, at + 3 + length));
      at += 3 + length;
    } else {
      const size = sizes[tag];
      if (size === undefined) throw new Error(`a class file with an entry of the kind ${tag}`);
      at += 1 + size;
      if (twoPlaces.includes(tag)) index += 1;
    }
  }
  const text = (index: number) => texts.get(index) ?? '';
  const word = (index: number, offset: number) =>
    file.readUInt16BE((entries[index]?.at ?? 0) + offset);
  const named: Named = { classes: [], members: [], texts: new Set(texts.values()) };
  for (const [index, entry] of entries.entries()) {
    if (entry === undefined) continue;
    if (entry.tag === classEntry) named.classes.push(elementOf(text(word(index, 0))));
    if (memberEntries.includes(entry.tag)) {
      const owner = elementOf(text(word(word(index, 0), 0)));
      named.members.push({ owner, name: text(word(word(index, 2), 0)) });
    }
  }
  return named;
}

/** Of an array, what it is of: `[[Ljava/lang/String;` is of `java/lang/String`. */
function elementOf(name: string): string {
  if (!name.startsWith('[')) return name;
  return /^\[+L(.*);$/.exec(name)?.[1] ?? '';
}
