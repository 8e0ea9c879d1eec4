/**
 * Texts as an assessment of so many edits leaves them: lines typed a few keys at a time, gone back to,
 * changed in the middle, taken out, and written anew. The same each time.
 */
export function writeHistory(programs: readonly string[], edits: number): string[] {
  let state = 11;
  const below = (bound: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * bound);
  };
  const texts: string[] = [];
  let text = '';
  let aim = 0;
  while (texts.length < edits) {
    const wanted = programs[aim % programs.length] ?? '';
    let same = 0;
    while (same < text.length && text[same] === wanted[same]) same += 1;
    const kind = below(12);
    if (kind === 0 && text.length > 40) {
      // Something in the middle is tried, and taken back later.
      const at = below(text.length);
      text = `${text.slice(0, at)}tried${below(99)}${text.slice(at)}`;
    } else if (kind === 1 && text.length > 200) {
      const at = below(text.length - 30);
      text = text.slice(0, at) + text.slice(at + below(30));
    } else {
      const typed = wanted.slice(same, same + 2 + below(14));
      // What stands behind is typed over as far as it is wrong.
      text = text.slice(0, same) + typed + text.slice(same + below(typed.length));
    }
    if (text === wanted) aim += 1;
    if (text !== texts.at(-1)) texts.push(text);
  }
  return texts;
}
