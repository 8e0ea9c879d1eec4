import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openConnections, useEmbeddedPostgres } from '@dryrun/db';
import { sql } from 'kysely';
import { startSystem } from '../system/running-system.ts';
import { type BenchRow, row } from './measure.ts';
import { browserScripts, runScript } from './run-script.ts';

type Texts = { [problem: string]: string };
type Recording = {
  id: string;
  /** What stood in the editor at the end, and what the replay shows there. */
  finalTexts: Texts;
  shownAtLast: Texts;
  saves: number;
  recordedMs: number;
  completeMs: number;
  drafts: { problems: { background: { done: number; total: number }; saved: number }[] };
};

/**
 * An assessment of 105 minutes, sat in a real browser at speed: how long after the bell every draft that
 * was chosen has been judged, what all of it takes on the disk, and in how many problems the last frame of
 * the replay is another text than the one that stood in the editor. EDITS for fewer than 2,000.
 */
export async function benchDrafts(): Promise<BenchRow[]> {
  const edits = Number(process.env.EDITS ?? 2_000);
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  const clockFile = join(dataDir, 'clock');
  // Two hours ago: from there it goes forward only, as time does, and ends at the present.
  await writeFile(clockFile, String(-120 * 60_000));
  const system = await startSystem({
    dataDir,
    env: {
      NODE_OPTIONS: `--import=${pathToFileURL(join(browserScripts, 'shift-clock.ts'))}`,
      CLOCK_SHIFT_FILE: clockFile,
      RUNS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'warn',
    },
  });
  try {
    const plan = { url: system.url, clockFile, edits };
    const recording = await runScript<Recording>(join(browserScripts, 'record-drafts.ts'), plan);
    const { drafts, recordedMs, completeMs, saves } = recording;
    const sum = (of: (problem: Recording['drafts']['problems'][number]) => number) =>
      drafts.problems.reduce((total, problem) => total + of(problem), 0);
    const { texts, ...sizes } = await readStored(dataDir, recording.id);
    const { finalTexts, shownAtLast } = recording;
    const others = Object.entries(finalTexts).filter(
      ([problem, text]) => texts[problem] !== text || shownAtLast[problem] !== text,
    );
    for (const [problem] of others) console.error(`${problem}: the replay ends at another text.`);
    const variant = `${saves} edits`;
    const target = { kind: 'at most' as const, value: 60 };
    return [
      row('drafts.curveCompleteAfterBellS', 's', [completeMs / 1000], { variant, target }),
      row('drafts.otherLastFrames', `of ${Object.keys(finalTexts).length}`, [others.length], {
        variant,
        target: { kind: 'at most', value: 0 },
      }),
      row('drafts.judged', '', [sum(({ background }) => background.done)], { variant }),
      row('drafts.saved', '', [sum(({ saved }) => saved)], { variant }),
      row('drafts.historyKiB', 'KiB', [sizes.history / 1024], { variant }),
      row('drafts.historyOnDiskKiB', 'KiB', [sizes.historyOnDisk / 1024], { variant }),
      row('drafts.judgedKiB', 'KiB', [sizes.judged / 1024], { variant }),
      row('drafts.recordedInS', 's', [recordedMs / 1000], { variant }),
    ];
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/**
 * The texts that are kept as the last ones; bytes of all texts as they are, as Postgres keeps them, and of
 * what was judged.
 */
async function readStored(dataDir: string, assessmentId: string) {
  return useEmbeddedPostgres(dataDir, async ({ url }) => {
    const connections = openConnections({ url, name: 'bench', pool: 1, onError: () => {} });
    try {
      const { rows } = await sql<{ history: number; historyOnDisk: number; judged: number }>`
        select
          (select coalesce(sum(octet_length(r.code)), 0)::bigint from draft_revision r
            join draft d on d.id = r.draft_id where d.assessment_id = ${assessmentId}) as history,
          (select coalesce(sum(pg_column_size(c.*)), 0)::bigint from draft_change c
            join draft d on d.id = c.draft_id where d.assessment_id = ${assessmentId})
          + (select coalesce(sum(pg_column_size(t.*)), 0)::bigint from draft_text t where t.id in (
            select c.text_id from draft_change c join draft d on d.id = c.draft_id
            where d.assessment_id = ${assessmentId})) as "historyOnDisk",
          (select coalesce(sum(pg_column_size(j.*)), 0)::bigint from judged_draft j
            where j.assessment_id = ${assessmentId}) as judged`.execute(connections.db);
      const [sizes] = rows;
      if (sizes === undefined) throw new Error('The sizes could not be read.');
      const drafts = await connections.db
        .selectFrom('draft')
        .select(['problem', 'code'])
        .where('assessment_id', '=', assessmentId)
        .execute();
      const texts: Texts = Object.fromEntries(drafts.map(({ problem, code }) => [problem, code]));
      return { ...sizes, texts };
    } finally {
      await connections.close();
    }
  });
}
