import type { Difficulty, ProblemSummary } from '@dryrun/contract';
import { hasEveryWord } from '../../words/search.ts';

export const difficulties = ['easy', 'medium', 'hard'] as const satisfies readonly Difficulty[];
export const statuses = ['new', 'tried', 'solved'] as const;
export const sortOrders = ['open', 'title', 'difficulty', 'recent', 'rate'] as const;

export type ProblemStatus = (typeof statuses)[number];
export type SortOrder = (typeof sortOrders)[number];

/** What the catalogue's address says. Null means any. */
export type ProblemFilter = {
  search: string;
  difficulty: Difficulty | null;
  topic: string | null;
  status: ProblemStatus | null;
  sort: SortOrder;
  /** From 1. */
  page: number;
};

export const pageSize = 14;
const defaultSort: SortOrder = 'open';

/** Reads the address. What it does not understand counts as not given. */
export function readFilter(params: URLSearchParams): ProblemFilter {
  const page = Number(params.get('page'));
  return {
    search: params.get('search') ?? '',
    difficulty: oneOf(difficulties, params.get('difficulty')),
    topic: params.get('topic') || null,
    status: oneOf(statuses, params.get('status')),
    sort: oneOf(sortOrders, params.get('sort')) ?? defaultSort,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The shortest address that says the same. */
export function writeFilter(filter: ProblemFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.search) params.set('search', filter.search);
  if (filter.difficulty) params.set('difficulty', filter.difficulty);
  if (filter.topic) params.set('topic', filter.topic);
  if (filter.status) params.set('status', filter.status);
  if (filter.sort !== defaultSort) params.set('sort', filter.sort);
  if (filter.page > 1) params.set('page', String(filter.page));
  return params;
}

export function isFiltered({ search, difficulty, topic, status }: ProblemFilter): boolean {
  return search.trim() !== '' || difficulty !== null || topic !== null || status !== null;
}

/** Words for what a problem asks for, to be found by. */
const kinds: Record<ProblemSummary['asksFor'], string> = { program: '', query: 'SQL query' };

/**
 * All problems that match, in order; paging is left to the caller. Every word must be found: in the
 * title, the difficulty or the topics, these only as far as they are shown.
 */
export function selectProblems<Item extends ProblemSummary>(
  problems: readonly Item[],
  filter: ProblemFilter,
  topicsShown: boolean,
): Item[] {
  return problems
    .filter(({ title, topics, difficulty, status, asksFor }) => {
      const seen = topicsShown || status === 'solved' ? topics : [];
      return (
        hasEveryWord([title, difficulty, kinds[asksFor], ...seen].join(' '), filter.search) &&
        (filter.difficulty === null || difficulty === filter.difficulty) &&
        (filter.topic === null || topics.includes(filter.topic)) &&
        (filter.status === null || status === filter.status)
      );
    })
    .sort((a, b) => compare[filter.sort](a, b) || a.title.localeCompare(b.title));
}

/** Every topic that occurs, in alphabetical order. */
export function listTopics(problems: readonly ProblemSummary[]): string[] {
  return [...new Set(problems.flatMap(({ topics }) => topics))].sort((a, b) => a.localeCompare(b));
}

type Compare = (a: ProblemSummary, b: ProblemSummary) => number;

const compare: Record<SortOrder, Compare> = {
  // What was begun and not finished comes first, the worst of it at the top.
  open: (a, b) => openRank[a.status] - openRank[b.status] || passRate(a) - passRate(b),
  title: () => 0,
  difficulty: (a, b) => difficulties.indexOf(a.difficulty) - difficulties.indexOf(b.difficulty),
  recent: (a, b) => (b.lastTriedAtMs ?? 0) - (a.lastTriedAtMs ?? 0),
  rate: (a, b) => Number(a.best === null) - Number(b.best === null) || passRate(a) - passRate(b),
};

const openRank: Record<ProblemStatus, number> = { tried: 0, new: 1, solved: 2 };

function passRate({ best }: ProblemSummary): number {
  return best === null ? 0 : best.passed / best.total;
}

function oneOf<const Value extends string>(
  values: readonly Value[],
  given: string | null,
): Value | null {
  return values.find((value) => value === given) ?? null;
}
