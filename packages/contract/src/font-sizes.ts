/** Of code in the editor. In a file without zod, for browsers. */
export const fontSizesPx = { least: 10, most: 24 };
