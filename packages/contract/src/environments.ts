// In a file without schemas, so that the web app can have the list without having zod.

/** What programs find besides their language: nothing, or what large sites give by its names. */
export const environments = ['plain', 'with-libraries'] as const;
