/** So many characters before a name are looked at for its type. */
const farthestBefore = 100;

/** From 1, as editors count. */
export type OwnPlace = { line: number; column: number };

/**
 * Where a function, a method or a class is defined in code of C++ or Java: what is said of all of it is
 * said there. Null where nothing looks like it.
 *
 * @param bare the code with its comments and texts blanked out
 */
export function placeOfDefinition(bare: string, name: string): OwnPlace | null {
  const found = [...bare.matchAll(new RegExp(String.raw`\b${name}\b(?=\s*[({=:]|\s*$)`, 'gm'))];
  const defined = found.find(({ index }) =>
    isDefined(bare.slice(Math.max(0, index - farthestBefore), index)),
  );
  const first = defined ?? found[0];
  return first === undefined ? null : placeAt(bare, first.index);
}

/** Whether what stands before a name makes it a definition: a type, and not a word that begins a call. */
function isDefined(before: string): boolean {
  return /[\w>*&\]]\s*$/.test(before) && !/\b(?:return|else|throw|case|new|do)\s*$/.test(before);
}

export function placeAt(text: string, index: number): OwnPlace {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

/**
 * The brace that is never closed, where one is missing. Those that are closed further left than they
 * were opened have taken another's, so the first of them is the one; else the last that is left.
 */
export function unclosedBrace(bare: string): OwnPlace | null {
  const open: { index: number; indent: number }[] = [];
  let taken: number | null = null;
  let start = 0;
  for (const line of bare.split('\n')) {
    const indent = line.length - line.trimStart().length;
    for (const { 0: brace, index } of line.matchAll(/[{}]/g)) {
      if (brace === '{') {
        open.push({ index: start + index, indent });
        continue;
      }
      const opened = open.pop();
      if (opened === undefined) return null;
      if (index === indent && indent < opened.indent) taken ??= opened.index;
    }
    start += line.length + 1;
  }
  const last = open.at(-1);
  return last === undefined ? null : placeAt(bare, taken ?? last.index);
}
