// In a file without schemas, so that the web app can have the list without having zod.

/** From most help to least; `document` also takes Run and Submit away. */
export const editorModes = ['standard', 'no-autocomplete', 'plain', 'document'] as const;
