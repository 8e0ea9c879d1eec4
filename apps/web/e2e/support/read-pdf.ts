import { inflateSync } from 'node:zlib';

type Letters = { digits: number; of: Map<number, string> };

/** How many pages a PDF of Chromium has, and whether a text is on them, whatever its spaces. */
export function readPdf(pdf: Buffer): { pages: number; holds: (text: string) => boolean } {
  const raw = pdf.toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [
      id,
      { body, stream: inflate(body) },
    ]),
  );
  const letters = new Map<string, Letters>();
  for (const [id, { body }] of objects) {
    const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(body)?.[1] ?? '')?.stream;
    // Fonts are named by the numbers of their objects.
    if (table) letters.set(`F${id}`, readLetters(table));
  }
  const text = [...objects.values()].map(({ stream }) => readText(stream, letters)).join(' ');
  return {
    pages: raw.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    holds: (wanted) => text.includes(wanted.replace(/\s/g, '')),
  };
}

function inflate(body: string): string {
  const begin = /stream\r?\n/.exec(body);
  if (!begin) return '';
  const from = begin.index + begin[0].length;
  try {
    return inflateSync(Buffer.from(body.slice(from), 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** What a page's stream writes, font by font, without spaces. */
function readText(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let font: Letters | undefined;
  let text = '';
  for (const [, name, hex = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name);
    else if (font) {
      const { digits, of } = font;
      text += numbers(hex, digits)
        .map((glyph) => of.get(glyph) ?? '')
        .join('');
    }
  }
  return text.normalize('NFKC').replace(/\s/g, '');
}

function numbers(hex: string, digits: number): number[] {
  const parts = hex.match(new RegExp(`.{${digits}}`, 'g')) ?? [];
  return parts.map((each) => Number.parseInt(each, 16));
}

function readLetters(table: string): Letters {
  const of = new Map<number, string>();
  /** Of one glyph: two for a font of drawings, four for any other. */
  const digits = /begincodespacerange\s*<(\w+)>/.exec(table)?.[1]?.length ?? 4;
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      of.set(Number.parseInt(from, 16), String.fromCharCode(...numbers(to, 4)));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, ...given] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from = 0, last = 0, to = 0] = given.map((each) => Number.parseInt(each, 16));
      for (let glyph = from; glyph <= last; glyph++)
        of.set(glyph, String.fromCharCode(to + glyph - from));
    }
  return { digits, of };
}
