import type {
  Assessment,
  Difficulty,
  EditorMode,
  LanguageInfo,
  Report,
  ReportSection,
  SectionKind,
  SectionSettings,
  SectionView,
} from '@dryrun/contract';
import { type ComponentType, lazy } from 'react';
import type { RunningSection } from '../workspace/assessment-place.ts';
import type { Answers } from './frame/answers.ts';

/** A part of a page that comes when it is needed, or before when asked to. */
export type SectionPart<Props> = ComponentType<Props> & { prefetch: () => Promise<unknown> };

/** Made of how it is fetched. */
export function sectionPart<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): SectionPart<Props> {
  const part: ComponentType<Props> = lazy(async () => ({ default: await fetch() }));
  return Object.assign(part, { prefetch: fetch });
}

/** What a section gets that has a page of its own. */
export type OwnSectionProps = {
  owner: string;
  assessment: Assessment;
  languages: readonly LanguageInfo[];
  /** Leaves the section for what follows it. */
  onLeave: () => void;
};

/** What the part of a section gets that stands inside the frame of all. */
export type BodyProps<Kind extends SectionKind = SectionKind> = {
  assessment: Assessment;
  section: RunningSection;
  /** What may be seen while it runs. */
  view: SectionView<Kind>;
  answers: Answers;
  /** The section has ended: nothing is written any more. */
  closed: boolean;
  /** Saves, and asks the server for the view anew: what is shown may depend on what was answered. */
  refresh: () => Promise<void>;
};

/** One row in the question before the section ends. */
export type Counted = { title: string; fact: string; missing?: string };

/** What the part of a report gets that tells of one section. */
export type SectionReportProps<Kind extends SectionKind> = {
  report: Report;
  section: ReportSection<Kind>;
};

/** A section before it is begun: its settings are those of its preset, none where they are not known. */
export type PlannedSection<Kind extends SectionKind = SectionKind> = {
  kind: Kind;
  minutes: number;
  settings?: SectionSettings<Kind> | undefined;
};

/** What else of a preset says how its sections will be. */
export type SectionPlan = {
  difficulties: readonly Difficulty[];
  editorMode: EditorMode | null;
  /** Of a problem that opens level by level; not known of what is set up already. */
  levels?: { least: number; most: number } | null;
};

/** What the fields get by which a set-up of one's own settles a section. */
export type SettingsProps<Kind extends SectionKind = SectionKind> = {
  settings: SectionSettings<Kind>;
  onChange: (settings: SectionSettings<Kind>) => void;
};

type Told<Kind extends SectionKind> = {
  kind: Kind;
  /** It lasts for days, and stands alone. */
  spansDays?: boolean;
  /** Where a set-up of one's own may say more of it than its minutes: what it begins with, and the fields. */
  custom?: {
    usual: SectionSettings<Kind>;
    /** Whether something that was kept in this browser is such settings. */
    fits: (settings: Record<string, unknown>) => boolean;
    Settings: SectionPart<SettingsProps<Kind>>;
  };
  /** Under its name, before it is begun: "Two problems, medium then hard". */
  describe?: (section: PlannedSection<Kind>, plan: SectionPlan) => string;
  /** What to know before it opens, a sentence or two each. */
  rules?: (section: PlannedSection<Kind>, plan: SectionPlan) => string[];
  /**
   * What came of it, in the order of the sections: panels, each with a heading. Coding and approach have
   * theirs in the report's own page, which comes with them.
   */
  Report?: SectionPart<SectionReportProps<Kind>>;
};

/** A section with a desk and a layout of its own, such as coding. */
export type OwnSectionPage<Kind extends SectionKind> = Told<Kind> & {
  Section: SectionPart<OwnSectionProps>;
};

/** A section of answers, inside the frame that all of them share. */
export type AnswersSectionPage<Kind extends SectionKind> = Told<Kind> & {
  Body: SectionPart<BodyProps<Kind>>;
  /** What stands in the bar: the items to go to. Left out where there is no way back. */
  Items?: SectionPart<BodyProps<Kind>>;
  /** What counts as things are, a row each. Said before the section ends. */
  count: (view: SectionView<Kind>, answers: Answers) => Counted[];
  /** "The answered items count." */
  atTheBell: (view: SectionView<Kind>, answers: Answers) => string;
};

export type SectionPageOf<Kind extends SectionKind> =
  | OwnSectionPage<Kind>
  | AnswersSectionPage<Kind>;

/** A page as those see it who know no kind. */
export type SectionPage = OwnSectionPage<SectionKind> | AnswersSectionPage<SectionKind>;

/**
 * Closes a page over its own types. What it is given is what the server makes for this very kind, by
 * the kind's schemas in the contract.
 */
export function sectionPage<Kind extends SectionKind>(page: SectionPageOf<Kind>): SectionPage {
  return page as unknown as SectionPage;
}
