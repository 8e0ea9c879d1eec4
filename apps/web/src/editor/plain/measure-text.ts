/** Characters that take two places, and tabs. */
const uneven = /[\t\u1100-\uffff]/;

export function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Places that the longest line takes, or a few more: found with every key, in texts of any length. */
export function countColumns(text: string, tabSize: number): number {
  const isUneven = uneven.test(text);
  let longest = 0;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    // No line takes more than this, so most need no closer look.
    const most = (end - start) * (isUneven ? Math.max(2, tabSize) : 1);
    if (most > longest) {
      longest = Math.max(longest, isUneven ? placesOf(text, start, end, tabSize) : most);
    }
    start = end + 1;
  }
  return longest;
}

function placesOf(text: string, start: number, end: number, tabSize: number): number {
  let places = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 9) places += tabSize - (places % tabSize);
    else places += code >= 0x1100 ? 2 : 1;
  }
  return places;
}
