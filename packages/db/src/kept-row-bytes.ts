/**
 * What a row takes besides the text in it, as quotas count. `result_bytes` of the database counts the same,
 * which a test of the worker holds together.
 */
export const keptRowBytes = 200;
