import type { Assessment, LanguageInfo, SectionKind } from '@dryrun/contract';
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
export type BodyProps<View> = {
  assessment: Assessment;
  section: RunningSection;
  /** What may be seen while it runs. */
  view: View;
  answers: Answers;
  /** The section has ended: nothing is written any more. */
  closed: boolean;
  /** Saves, and asks the server for the view anew: what is shown may depend on what was answered. */
  refresh: () => Promise<void>;
};

/** One row in the question before the section ends. */
export type Counted = { title: string; fact: string; missing?: string };

/** A section with a desk and a layout of its own, such as coding. */
export type OwnSectionPage = {
  kind: SectionKind;
  Section: SectionPart<OwnSectionProps>;
};

/** A section of answers, inside the frame that all of them share. */
export type AnswersSectionPage<View> = {
  kind: SectionKind;
  Body: SectionPart<BodyProps<View>>;
  /** What stands in the bar: the items to go to. Left out where there is no way back. */
  Items?: SectionPart<BodyProps<View>>;
  /** What counts as things are, a row each. Said before the section ends. */
  count: (view: View, answers: Answers) => Counted[];
  /** "The answered items count." */
  atTheBell: (view: View, answers: Answers) => string;
};

export type SectionPage = OwnSectionPage | AnswersSectionPage<unknown>;

/**
 * The page of a kind for the table of all kinds. The view that it is given is the one that the server
 * makes for this very kind, by the kind's schema in the contract.
 */
export function answersSection<View>(page: AnswersSectionPage<View>): SectionPage {
  return page as AnswersSectionPage<unknown>;
}
