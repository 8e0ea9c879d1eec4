import type { Version } from '@dryrun/contract';

/** Ids of the two versions beside each other. */
export type Two = { a: string; b: string };

type Known = Pick<Version, 'id' | 'kind'>;

/**
 * The versions that an address asks for. What it does not say, or wrongly, is the newest submission (else the
 * newest version) and the submission before it (else the version before it). Null when there are no two.
 */
export function chooseTwo(
  newestFirst: readonly Known[],
  asked: { a: string | null; b: string | null },
): Two | null {
  if (newestFirst.length < 2) return null;
  const has = (id: string | null) => newestFirst.some((version) => version.id === id);
  const submissions = newestFirst.filter(({ kind }) => kind === 'submission');
  const order = [...submissions, ...newestFirst].map(({ id }) => id);
  const b = has(asked.b) && asked.b !== null ? asked.b : order.find((id) => id !== asked.a);
  if (b === undefined) return null;
  if (has(asked.a) && asked.a !== null) return { a: asked.a, b };
  const before = newestFirst.slice(newestFirst.findIndex(({ id }) => id === b) + 1);
  const a =
    before.find(({ kind }) => kind === 'submission') ??
    before[0] ??
    newestFirst.find(({ id }) => id !== b);
  return a ? { a: a.id, b } : null;
}
