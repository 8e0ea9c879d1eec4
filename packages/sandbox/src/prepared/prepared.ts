/** What children of a pool find on disk. */
export type Prepared = {
  /** What each runtime's `prepare` made, by its id. */
  files: ReadonlyMap<string, string>;
  /** Our sources without types, of which children of Node start sooner; null where there are none. */
  plainSources: string | null;
};

export const nothingPrepared: Prepared = { files: new Map(), plainSources: null };
