/** What stands first in every export: docs/export.md. */
export const exportFormat = 'dry-run-export';
/** One higher whenever an older Dry Run could not read what a newer one writes. */
export const exportVersion = 1;
export const manifestName = 'dry-run.json';

export type Manifest = {
  format: typeof exportFormat;
  version: number;
  exportedAt: string;
  /** Rows of each table. */
  rows: Record<string, number>;
};

export const dataName = (table: string) => `data/${table}.jsonl`;
