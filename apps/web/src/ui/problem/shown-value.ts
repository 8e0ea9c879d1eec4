import type { ShownValue as ContractShownValue } from '@dryrun/contract';

export type ShownValue = ContractShownValue;
export type NamedValue = ShownValue & { name: string };

/** "1.2 MB in all", for a value that is too long to show whole. */
export function describeCut({ bytes }: Pick<ShownValue, 'bytes'>): string {
  return `${formatBytes(bytes)} in all`;
}

/** "812 B", "34 KB", "1.2 MB", "256 MB": powers of 1024, as limits are given. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 ** 2) return `${round(bytes / 1024)} KB`;
  return `${round(bytes / 1024 ** 2)} MB`;
}

function round(value: number): string {
  return value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
}
