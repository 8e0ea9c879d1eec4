/** A paragraph or an item of a list: what is read as sentences. */
export type ProseBlock = {
  /** Where it begins in the text. */
  start: number;
  /** As long as what was written there: each mark of Markdown is a space instead. */
  text: string;
};

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}#{1,6}(\s|$)/;
const rule = /^ {0,3}([-*_])(\s*\1){2,}\s*$/;
const underline = /^ {0,3}(=+|-+)\s*$/;
const tableRow = /^\s*\|.*\|\s*$|^\s*\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)+\|?\s*$/;
/** Of a quotation, an item, a box to tick: before any of its words. */
const leading = /^\s*(>\s?)*\s*([-*+]|\d{1,9}[.)])?(\s+\[[ xX]\])?(?=\s|$)|^\s*(>\s?)+/;
const beginsItem = /^\s*(>\s?)*\s*([-*+]|\d{1,9}[.)])\s/;

/**
 * What of a paper in Markdown is prose, block by block. Headings, tables, rules and code are left
 * out; so are the addresses of links. Read line by line, not by the library that shows it: places
 * have to be those of the text as it was written.
 */
export function readProse(markdown: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let block = null as ProseBlock | null;
  let closing = null as string | null;
  let start = 0;
  const end = () => {
    if (block) blocks.push({ ...block, text: maskInline(block.text) });
    block = null;
  };
  for (const line of markdown.split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (closing !== null) {
      if (mark?.startsWith(closing)) closing = null;
    } else if (mark) {
      end();
      closing = mark;
    } else if (line.trim() === '' || heading.test(line) || rule.test(line) || tableRow.test(line)) {
      end();
    } else if (underline.test(line)) {
      // The line above was a heading.
      block = null;
    } else {
      if (beginsItem.test(line)) end();
      const text = line.replace(leading, blank);
      block = block ? { ...block, text: `${block.text} ${text}` } : { start, text };
    }
    start += line.length + 1;
  }
  end();
  return blocks;
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

/**
 * Code within a line stays one word, with its digits; of a link its words stay, of an image and of a
 * footnote's mark nothing. No pattern looks past a second mark of its kind: of thousands of them, each
 * would be looked at from each.
 */
function maskInline(text: string): string {
  return text
    .replace(/!\[[^\][]*\]\([^()]*\)|\[\^[^\][]*\]/g, blank)
    .replace(/(?<!`)(`{1,2})(?!`)[^`]+\1/g, (found) => found.replace(/\D/g, 'x'))
    .replace(/\[([^\][]*)\](\([^()]*\)|\[[^\][]*\])/g, (found, words: string) =>
      ` ${words}`.padEnd(found.length),
    )
    .replace(/<[^<>\s][^<>]*>/g, blank)
    .replace(/https?:\/\/\S+/g, (found) => 'x'.repeat(found.length))
    .replace(/\*{1,3}|_{2,3}|~~|(?<=^|\s)_(?=\S)|(?<=\S)_(?=\s|$|[.,;:!?])/g, blank)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ');
}
