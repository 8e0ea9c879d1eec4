/** Of code, in whole pixels: 20 for 13. */
export function lineHeightOf(fontSizePx: number): number {
  return Math.round((fontSizePx * 20) / 13);
}

/** For what shows code and is no editor: `StaticCode` reads them. None is the name of a colour. */
export function codeSize(fontSizePx: number, tabSize = 2): Record<`--code-${string}`, string> {
  return {
    '--code-size': `${fontSizePx}px`,
    '--code-height': `${lineHeightOf(fontSizePx)}px`,
    '--code-tab': String(tabSize),
  };
}
