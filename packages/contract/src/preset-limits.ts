// In a file without schemas, so that the web app can have the numbers without having zod.

export const dayMinutes = 24 * 60;
/** The shortest and the longest that may be put together, sections in all. */
export const customMinutes = { least: 20, most: 180 } as const;
/** Of a section that spans days. */
export const customDays = { least: 1, most: 30 } as const;
export const longestPresetName = 60;
/** More than anybody chooses among. */
export const mostKeptPresets = 40;
