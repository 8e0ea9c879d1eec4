import type { Preset, PresetGroup } from '@dryrun/contract';
import { formatMinutes, formatScale, formatShortMinutes } from '../../words/amount.ts';
import { sumMinutes } from '../../words/preset.ts';
import { nameInSentence } from '../../words/section-names.ts';

/** The headings, in their order. */
export const groupNames: Readonly<Record<PresetGroup, string>> = {
  yours: 'Yours',
  own: 'Of this server',
  'two-problems': 'Two problems',
  'whole-process': 'A whole process',
  'other-shape': 'Coding in another shape',
  'one-kind': 'One kind of work',
};

/** Presets under their headings; a heading without one is left out. */
export function groupPresets(
  presets: readonly Preset[],
): { group: PresetGroup; presets: Preset[] }[] {
  return (Object.keys(groupNames) as PresetGroup[])
    .map((group) => ({ group, presets: presets.filter((preset) => preset.group === group) }))
    .filter((each) => each.presets.length > 0);
}

const certaintyWords = {
  published: 'published',
  reported: 'reported',
  older: 'older reports',
  varied: 'varied by us',
} as const;

export type Sourced = Pick<Preset, 'provenance' | 'customisable' | 'group'>;

/** "published"; of one's own shapes that they are. */
export function sayCertainty({ provenance, customisable, group }: Sourced): string {
  if (provenance) return certaintyWords[provenance.certainty];
  return customisable || group === 'yours' ? 'yours' : 'this server’s';
}

type Timed = Pick<Preset, 'sections' | 'customisable'>;

/** For a column of minutes: "105", "5 days", "20–180". */
export function scaleOf({ sections, customisable }: Timed): string {
  if (customisable) return '20–180';
  return scale(sumMinutes(sections));
}

/** In a sentence: "105 min", "up to 145 min" where one may be done long before, "5 days". */
export function lengthOf(preset: Timed): string {
  if (preset.customisable) return '20 to 180 min';
  const upTo = preset.sections.some(({ kind }) => kind === 'work-simulation') ? 'up to ' : '';
  const minutes = sumMinutes(preset.sections);
  return `${upTo}${minutes >= 2 * 24 * 60 ? formatMinutes(minutes) : formatShortMinutes(minutes)}`;
}

/** Days are no part of a scale of minutes, and say what they are. */
const scale = (minutes: number) =>
  minutes >= 2 * 24 * 60 ? formatMinutes(minutes) : formatScale(minutes);

/** "15", "up to 60", "5 days". */
export function minutesOf({ kind, minutes }: Preset['sections'][number]): string {
  return `${kind === 'work-simulation' ? 'up to ' : ''}${scale(minutes)}`;
}

/** "Coding, work style": where nothing else is said of a preset. */
export function sayKinds(names: readonly string[]): string {
  return names.map((name, at) => (at === 0 ? name : nameInSentence(name))).join(', ');
}

/** "Hut Rota, then Night Charging"; one that is not in the bank any more says so. */
export function sayChosen(
  slugs: readonly string[],
  bank: readonly { slug: string; title: string }[],
): string {
  const titles = slugs.map(
    (slug) => bank.find((problem) => problem.slug === slug)?.title ?? `${slug} (not here any more)`,
  );
  return titles.join(', then ');
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' });

/** "2026-10" as "Oct 2026", "2026" as it is. */
export function sayMonth(date: string): string {
  const [year = '', month] = date.split('-');
  return month === undefined ? year : months.format(new Date(Number(year), Number(month) - 1, 1));
}
