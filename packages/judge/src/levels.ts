import type { Test } from './request.ts';
import type { ClassSignature, Signature } from './signature.ts';

/** At which level of its problem something appears. */
export function levelOf({ level = 1 }: { level?: number | undefined }): number {
  return level;
}

/** How many levels a problem has; 1 when it has none. Each brings at least one method. */
export function levelCountOf(signature: {
  kind: string;
  methods?: ClassSignature['methods'];
}): number {
  return Math.max(1, ...(signature.methods ?? []).map(levelOf));
}

/** What there is up to a level, in its order. */
export function upToLevel<T extends { level?: number | undefined }>(
  items: readonly T[],
  level: number,
): T[] {
  return items.filter((item) => levelOf(item) <= level);
}

/** The class as it is at a level: without the methods of later ones. A function has no levels. */
export function signatureUpTo<S extends Signature>(signature: S, level: number): S {
  if (signature.kind === 'function') return signature;
  return { ...signature, methods: upToLevel(signature.methods, level) };
}

/** What of a request is judged at its level. */
export function requestUpTo<
  R extends {
    program: { signature: Signature };
    tests: readonly Test[];
    level?: number | undefined;
  },
>(request: R): R {
  const { level, program, tests } = request;
  if (level === undefined) return request;
  const signature = signatureUpTo(program.signature, level);
  return { ...request, program: { ...program, signature }, tests: upToLevel(tests, level) };
}
