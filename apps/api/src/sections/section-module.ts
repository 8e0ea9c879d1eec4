import {
  type ReportSection,
  type SectionAnswerValue,
  type SectionKind,
  type SectionSettings,
  type SectionView,
  sectionSchemas,
} from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { z } from 'zod';
import type { AssessmentRow } from '../assessments/assessment-row.ts';
import type { Deps } from '../context.ts';
import type { RunRow } from '../runs/insert-run.ts';

/** What is kept for one item of a section. */
export type KeptAnswer<Value = unknown> = {
  value: Value;
  revision: number;
  savedAtMs: number;
  /** How long it was looked at, as the page told. */
  seconds: number | null;
};

/** By item; those answered first come first. */
export type Answers<Kind extends SectionKind = SectionKind> = ReadonlyMap<
  string,
  KeptAnswer<SectionAnswerValue<Kind>>
>;

/** What every hook is given besides what is its section's own. */
export type SectionContext = {
  deps: Deps;
  /** In `draw`, `accept` and `end` the transaction that holds the assessment's lock. */
  db: Database;
  assessment: AssessmentRow;
  /** The start, the arrival of the request, or the bell, by the server's clock. */
  nowMs: number;
};

type Awaitable<Value> = Value | Promise<Value>;

/**
 * One kind of section: all that is its own. The clock, the bell, the saving of answers, locks and the
 * frame of the report know no kind.
 *
 * `Content` is what was drawn at the start: ids alone, so that an assessment stays as it was drawn while
 * texts are mended, and so that nothing of a key is kept where it may leave the server.
 */
export type SectionModule<Kind extends SectionKind, Content, Prepared = void> = {
  kind: Kind;
  /** What was stored is read back by it. */
  content: z.ZodType<Content>;
  /** It lasts for days: its assessment has no other section, runs beside others and locks nothing. */
  spansDays?: boolean;
  /** Its report reads every save, as of answers that are given one after the other: none is thinned out. */
  readsSaves?: boolean;
  /** It goes on from a section of this kind, which must stand somewhere before it. */
  follows?: SectionKind;
  /** At the set-up: whether what is asked for can be drawn. Throws what `refuse` makes when it cannot. */
  check?(deps: Deps, settings: SectionSettings<Kind>): Awaitable<void>;
  /** Before the lock is taken: what the draw needs that asks for connections of its own. */
  prepare?(deps: Deps, assessment: AssessmentRow): Promise<Prepared>;
  /** Draws what the section consists of, in the transaction of the start. */
  draw(
    context: SectionContext,
    settings: SectionSettings<Kind>,
    prepared: Prepared,
  ): Awaitable<Content>;
  /** What may be seen while it runs. */
  view(
    content: Content,
    answers: Answers<Kind>,
    context: SectionContext,
  ): Awaitable<SectionView<Kind>>;
  /**
   * Looks at an answer that has come in, before it is kept. Its shape is right already.
   *
   * @throws what `refuse` makes, when there is no such item or it cannot be answered (any more).
   */
  accept(
    content: Content,
    answers: Answers<Kind>,
    item: string,
    value: SectionAnswerValue<Kind>,
    context: SectionContext,
  ): Awaitable<void>;
  /** In the transaction that ends the section, by its bell or early. Gives back runs that are to be judged. */
  end?(content: Content, answers: Answers<Kind>, context: SectionContext): Promise<RunRow[]>;
  /** What the report shows once the assessment has ended. */
  report(
    content: Content,
    answers: Answers<Kind>,
    context: SectionContext,
  ): Awaitable<ReportSection<Kind>>;
  /**
   * Of what was drawn: the ids of all that only the report explains, by a key, reasons or a checklist. As
   * long as it is asked, the reports of older assessments are silent about it too.
   */
  explained?(content: Content): readonly string[];
  /** What was asked and answered in it, of what its report shows: for people, in what is exported. */
  texts?(report: ReportSection<Kind>): WrittenText[];
};

/** A text for people, under what it is about. */
export type WrittenText = { title: string; text: string };

/** A section module as those see it who know no kind: what is stored goes in and comes out as JSON text. */
export type Section = {
  kind: SectionKind;
  spansDays: boolean;
  readsSaves: boolean;
  follows: SectionKind | null;
  check(deps: Deps, settings: string): Promise<void>;
  prepare(deps: Deps, assessment: AssessmentRow): Promise<unknown>;
  /** Whether this may be content of such a section: what is imported is looked at. */
  checkContent(content: unknown): { success: boolean };
  draw(context: SectionContext, settings: string, prepared: unknown): Promise<string>;
  view(kept: KeptSection, context: SectionContext): Promise<SectionView>;
  accept(kept: KeptSection, item: string, value: unknown, context: SectionContext): Promise<void>;
  end(kept: KeptSection, context: SectionContext): Promise<RunRow[]>;
  report(kept: KeptSection, context: SectionContext): Promise<ReportSection>;
  explained(content: string): readonly string[];
  texts(report: ReportSection): WrittenText[];
};

/** Content and answers of one section as they are stored. */
export type KeptSection = { content: string; answers: Answers };

/** Closes a module over its own types. */
export function sealSection<Kind extends SectionKind, Content, Prepared>(
  module: SectionModule<Kind, Content, Prepared>,
): Section {
  const contentOf = ({ content }: KeptSection) => module.content.parse(JSON.parse(content));
  // Each was parsed by the kind's own schema before it was kept.
  const answersOf = ({ answers }: KeptSection) => answers as Answers<Kind>;
  const settingsOf = (settings: string) =>
    sectionSchemas[module.kind].settings.parse(JSON.parse(settings)) as SectionSettings<Kind>;
  return {
    kind: module.kind,
    follows: module.follows ?? null,
    async check(deps, settings) {
      await module.check?.(deps, settingsOf(settings));
    },
    async prepare(deps, assessment) {
      return module.prepare?.(deps, assessment);
    },
    spansDays: module.spansDays ?? false,
    readsSaves: module.readsSaves ?? false,
    checkContent: (content) => module.content.safeParse(content),
    async draw(context, settings, prepared) {
      const drawn = await module.draw(context, settingsOf(settings), prepared as Prepared);
      return JSON.stringify(drawn);
    },
    async view(kept, context) {
      return module.view(contentOf(kept), answersOf(kept), context);
    },
    async accept(kept, item, value, context) {
      const answer = value as SectionAnswerValue<Kind>;
      await module.accept(contentOf(kept), answersOf(kept), item, answer, context);
    },
    async end(kept, context) {
      return (await module.end?.(contentOf(kept), answersOf(kept), context)) ?? [];
    },
    async report(kept, context) {
      return module.report(contentOf(kept), answersOf(kept), context);
    },
    explained: (content) => module.explained?.(module.content.parse(JSON.parse(content))) ?? [],
    texts: (report) => module.texts?.(report as ReportSection<Kind>) ?? [],
  };
}
