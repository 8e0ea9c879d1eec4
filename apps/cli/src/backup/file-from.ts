import path from 'node:path';

/**
 * The one file that is named, or `otherwise`, as seen from where the person stands: npm changes to
 * the checkout.
 */
export function fileFrom(argv: string[], otherwise?: string): string | undefined {
  const files = argv.filter((word) => !word.startsWith('-'));
  const [file = otherwise] = files;
  if (file === undefined || files.length > 1) return undefined;
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}
