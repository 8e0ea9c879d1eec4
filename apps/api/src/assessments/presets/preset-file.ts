import {
  DifficultySchema,
  EditorModeSchema,
  EnvironmentSchema,
  LanguageIdSchema,
  LevelRangeSchema,
  type Preset,
  PresetGroupSchema,
  type PresetSection,
  ProvenanceSchema,
  SectionKindSchema,
  SlugSchema,
  sectionSchemas,
  TimeoutRuleSchema,
} from '@dryrun/contract';
import { z } from 'zod';
import { faultsOfSections, longestMinutes } from './section-order.ts';

/** Which settings there are is for the kind to say, and a name that it does not know is a misspelt one. */
const SectionInFile = z
  .strictObject({
    kind: SectionKindSchema,
    minutes: z.number().positive().max(longestMinutes),
    settings: z.record(z.string(), z.unknown()).optional(),
  })
  .superRefine(({ kind, settings }, context) => {
    const parsed = sectionSchemas[kind].settings.strict().safeParse(settings ?? {});
    for (const issue of parsed.error?.issues ?? []) {
      context.addIssue({ ...issue, path: ['settings', ...issue.path] });
    }
  });

const ProvenanceInFile = z.strictObject(ProvenanceSchema.shape);

const ProposalInFile = z.strictObject({
  editorMode: EditorModeSchema.nullable().default(null),
  environment: EnvironmentSchema.nullable().default(null),
  language: LanguageIdSchema.nullable().default(null),
});
const nothingProposed = { editorMode: null, environment: null, language: null };

const listOfDifficulties = 'is a list with one for each problem, as in ["medium", "hard"]';

/** A preset as it is written down, here or in PRESETS_FILE. */
export const PresetInFile = z
  .strictObject({
    id: z
      .string('is a short name for addresses, as in mock-week-3')
      .max(60)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is written in lower case, as in mock-week-3' }),
    name: z.string('is what people read, as in Mock week 3').min(1).max(60),
    summary: z.string().max(120).default(''),
    group: PresetGroupSchema.exclude(['yours']).default('own'),
    sections: z
      .array(
        SectionInFile,
        'is a list, as in [{ "kind": "coding", "minutes": 90 }, { "kind": "approach", "minutes": 15 }]',
      )
      .min(1)
      .superRefine((sections, context) => {
        for (const message of faultsOfSections(sections)) context.addIssue(message);
      }),
    difficulties: z.array(DifficultySchema, listOfDifficulties).max(4).default([]),
    topics: z
      .array(z.string().max(60), 'is a list of topics, as in ["graphs"]')
      .max(20)
      .default([]),
    levels: z.strictObject(LevelRangeSchema.shape).nullable().default(null),
    problems: z
      .array(SlugSchema, 'is a list of problems, as in ["night-charging"]')
      .max(4)
      .default([]),
    timeoutRule: TimeoutRuleSchema.default('strict'),
    editorMode: EditorModeSchema.nullable().default(null),
    environment: EnvironmentSchema.nullable().default('plain'),
    language: LanguageIdSchema.nullable().default(null),
    proposes: ProposalInFile.default(nothingProposed),
    provenance: ProvenanceInFile.nullable().default(null),
    fullScreen: z.boolean('is true or false').default(false),
    pasteBlocked: z.boolean('is true or false').default(false),
  })
  .refine((preset) => hasCoding(preset) === null || hasCoding(preset) === hasProblems(preset), {
    path: ['difficulties'],
    error: ({ input }) =>
      hasCoding(input) ? listOfDifficulties : 'are of a coding section, and there is none',
    // Said beside what else is wrong.
    when: () => true,
  })
  .refine(({ problems, difficulties }) => isDrawnOrWhole(problems, difficulties), {
    path: ['problems'],
    error: 'has as many problems as `difficulties`, or none to draw them',
  });

function isDrawnOrWhole(problems: readonly string[], difficulties: readonly string[]): boolean {
  return problems.length === 0 || problems.length === difficulties.length;
}

type Unchecked = { sections?: unknown; difficulties?: unknown };

/** Null where the sections are no list that could tell. */
function hasCoding(preset: unknown): boolean | null {
  const { sections } = (preset ?? {}) as Unchecked;
  if (sections === undefined) return true;
  if (!Array.isArray(sections)) return null;
  return sections.some((section) => (section as { kind?: unknown } | null)?.kind === 'coding');
}

function hasProblems(preset: unknown): boolean {
  const { difficulties } = (preset ?? {}) as Unchecked;
  return Array.isArray(difficulties) && difficulties.length > 0;
}

/** A preset as all see it. */
export function presetOf(
  { sections, ...preset }: z.infer<typeof PresetInFile>,
  { customisable }: { customisable: boolean },
): Preset {
  // Their settings were looked at by their own kinds.
  return { ...preset, sections: sections as PresetSection[], customisable };
}

/** What stands in a column: an entry of a file without id and name. @returns null where it is not valid */
export function presetOfShape(id: string, name: string, shape: string): Preset | null {
  const parsed = parseShape(id, name, shape);
  if (!parsed.success) return null;
  return { ...presetOf(parsed.data, { customisable: false }), group: 'yours' };
}

/** What is wrong with a shape that comes from elsewhere, in words; null where nothing is. */
export function faultOfShape(name: string, shape: string): string | null {
  const [issue] = parseShape('imported', name, shape).error?.issues ?? [];
  if (issue === undefined) return null;
  return `is not a valid preset: ${[...issue.path, issue.message].join(' ')}`;
}

function parseShape(id: string, name: string, shape: string) {
  return PresetInFile.safeParse({ ...readJson(shape), id, name });
}

function readJson(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}

/** A preset that every installation offers. Throws where it is not valid. */
export function definePreset(
  preset: z.input<typeof PresetInFile>,
  { customisable = false } = {},
): Preset {
  return presetOf(PresetInFile.parse({ environment: null, ...preset }), { customisable });
}
