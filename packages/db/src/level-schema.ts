import type { ColumnType, Generated } from 'kysely';

/** What problems with levels keep. */
export type LevelSchema = { level_opening: LevelOpeningTable };

/** A level of a problem that was opened; the first one is open from the start and has no row. */
type LevelOpeningTable = {
  id: Generated<string>;
  owner_id: string;
  /** Null in practice. */
  assessment_id: string | null;
  problem: string;
  level: number;
  /** The submission that opened it; null where it was opened anyway. */
  run_id: string | null;
  opened_at: ColumnType<Date, Date | undefined, Date>;
};
