// In a file without schemas, so that the web app can have it without having zod.

/** The language of queries. A problem asks for a program, or for a query, never for either. */
export const queryLanguage = 'sql';
