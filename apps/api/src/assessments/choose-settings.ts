import { type PresetSection, type SectionKind, sectionSchemas } from '@dryrun/contract';
import { refuse } from '../http/refuse.ts';

type Chosen = Partial<Record<SectionKind, Record<string, unknown>>>;

/**
 * The sections of a plan with what the candidate chose of their settings: whatever the preset has left
 * open, which is written as null.
 *
 * @throws BAD_REQUEST naming the field at fault.
 */
export function chooseSettings(
  sections: readonly PresetSection[],
  chosen: Chosen = {},
): PresetSection[] {
  const kinds = sections.map(({ kind }) => kind);
  for (const kind of Object.keys(chosen) as SectionKind[]) {
    if (!kinds.includes(kind)) throw badSetting(kind, 'This assessment has no such section.');
  }
  return sections.map((section) => {
    const choices = chosen[section.kind];
    if (choices === undefined) return section;
    const { settings: schema } = sectionSchemas[section.kind];
    const open = schema.parse(section.settings ?? {}) as Record<string, unknown>;
    for (const name of Object.keys(choices)) {
      if (!Object.hasOwn(open, name)) {
        throw badSetting(`${section.kind}.${name}`, 'There is no such setting.');
      }
      if (open[name] !== null) {
        throw badSetting(`${section.kind}.${name}`, 'The preset has decided this already.');
      }
    }
    const settled = schema.safeParse({ ...open, ...choices });
    if (!settled.success) {
      const [issue] = settled.error.issues;
      const place = [section.kind, ...(issue?.path ?? [])].join('.');
      throw badSetting(place, issue?.message ?? 'It is not valid.');
    }
    // Parsed by the schema of its own kind.
    return { ...section, settings: settled.data } as PresetSection;
  });
}

function badSetting(place: string, message: string) {
  return refuse('BAD_REQUEST', message, { field: `settings.${place}` });
}
