/** Runs in the page: words of one cell of a table that lie over those of another. */
export function findCellsOverCells(): string[] {
  const wordsOf = (cell: Element) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const seen = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    return seen.map((box) => ({ box, cell }));
  };
  return [...document.querySelectorAll('tr')].flatMap((row) => {
    const words = [...row.cells].flatMap(wordsOf);
    const over = words.filter(({ box, cell }) =>
      words.some(
        (other) =>
          other.cell !== cell &&
          other.box.left < box.right - 1 &&
          other.box.right > box.left + 1 &&
          other.box.top < box.bottom - 1 &&
          other.box.bottom > box.top + 1,
      ),
    );
    return over.map(({ cell }) => `over another: ${cell.textContent}`);
  });
}

/** Runs in the page: pictures of tests that lie over words, over each other or out of their row. */
export function findOverlaps(): string[] {
  const found: string[] = [];
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const pictures = [
    ...document.querySelectorAll('svg[viewBox^="0 0"], ol[aria-label] > li'),
  ].filter(
    (element) => element.querySelectorAll(':scope > g').length > 1 || element.tagName === 'LI',
  );
  for (const picture of pictures) {
    const box = boxOf(picture);
    if (box.width === 0) continue;
    const row = picture.closest('tr, li, [role="region"], section') ?? document.body;
    if (box.right > boxOf(row).right + 1) found.push(`out of its row: ${row.textContent}`);
    const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (picture.contains(text) || !text.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const word of range.getClientRects()) {
        const apart =
          word.right <= box.left + 0.5 ||
          word.left >= box.right - 0.5 ||
          word.bottom <= box.top + 0.5 ||
          word.top >= box.bottom - 0.5;
        if (!apart && word.width > 1 && word.height > 1) found.push(`over "${text.textContent}"`);
      }
    }
  }
  return found;
}

/** Runs in the page: headings that lie under what they head. */
export function findCoveredHeadings(): string[] {
  return [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) => {
    const next = heading.nextElementSibling?.getBoundingClientRect();
    const box = heading.getBoundingClientRect();
    if (!next || next.height === 0 || box.width <= 1) return [];
    const isCovered =
      next.top < box.bottom - 1 &&
      next.bottom > box.top + 1 &&
      next.left < box.right - 1 &&
      next.right > box.left + 1;
    return isCovered ? [`covered: ${heading.textContent}`] : [];
  });
}

/** Runs in the page: groups of tests in rows of which one has far fewer than the others. */
export function findRaggedRows(): string[] {
  return [...document.querySelectorAll('dl > div > dd:nth-of-type(1)')].flatMap((group) => {
    const tops = [...group.children].map((cell) => cell.getBoundingClientRect().top);
    const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    return Math.max(...rows) - Math.min(...rows) > rows.length ? [`ragged: ${rows}`] : [];
  });
}
