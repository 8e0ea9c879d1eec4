import type { Catalogue } from '@dryrun/problem-kit';

/**
 * The starter code of a problem, by language: of one with levels that of the level at which a draft was
 * left as it was, if it was, else of the first.
 */
export function startersLike(
  catalogue: Catalogue,
  slug: string,
  draft: { language: string; code: string } | null | undefined,
): Readonly<Record<string, string>> {
  const first = catalogue.get(slug);
  const all = Array.from(
    { length: first?.levelCount ?? 0 },
    (_, at) => catalogue.get(slug, at + 1)?.starterCode ?? {},
  );
  const like = all.find(
    (starters) => draft && starters[draft.language]?.trim() === draft.code.trim(),
  );
  return like ?? first?.starterCode ?? {};
}
