import { z } from 'zod';
import { EditorModeSchema, StrictnessSchema, TimeoutRuleSchema } from './assessment-choices.ts';
import { byId, endpoint } from './endpoint.ts';
import { EnvironmentSchema } from './environment.ts';
import { customDays, customMinutes, dayMinutes, longestPresetName } from './preset-limits.ts';
import { DifficultySchema, LanguageIdSchema, SlugSchema } from './problem.ts';
import { type SectionKind, sectionKinds, sectionSchemas } from './sections/index.ts';

/** How sure one can be of where a shape comes from; `varied` where we changed what was found. */
export const CertaintySchema = z.enum(['published', 'reported', 'older', 'varied']);
export type Certainty = z.infer<typeof CertaintySchema>;

/** Under which heading a preset is offered; `own` are those of the server's file, `yours` those its owner keeps. */
export const presetGroups = [
  'own',
  'two-problems',
  'whole-process',
  'other-shape',
  'one-kind',
  'yours',
] as const;
export const PresetGroupSchema = z.enum(presetGroups);
export type PresetGroup = z.infer<typeof PresetGroupSchema>;

/** Where the shape of a preset comes from. */
export const ProvenanceSchema = z.object({
  certainty: CertaintySchema,
  /** In a few sentences: who says so, and what we left out or do not know. */
  where: z.string().min(1).max(600),
  /** When that was read, or written: as 2026-11. */
  date: z.string().regex(/^\d{4}(-\d\d){0,2}$/, { error: 'A date is written as 2026-11.' }),
});
export type Provenance = z.infer<typeof ProvenanceSchema>;

/** What a preset proposes and does not fix. */
export const PresetProposalSchema = z.object({
  editorMode: EditorModeSchema.nullable(),
  environment: EnvironmentSchema.nullable().default(null),
  language: LanguageIdSchema.nullable(),
});

const of = <Kind extends SectionKind>(kind: Kind) =>
  z.object({
    kind: z.literal(kind),
    minutes: z.number(),
    /** What the kind lets a preset say; its defaults where left out. */
    settings: sectionSchemas[kind].settings.optional(),
  });

export const PresetSectionSchema = z.discriminatedUnion('kind', [
  of('coding'),
  of('approach'),
  of('sql'),
  of('work-style'),
  of('work-simulation'),
  of('questions'),
  of('writing'),
]);
export type PresetSection = z.infer<typeof PresetSectionSchema>;

/** How many levels a problem may have. */
export const LevelRangeSchema = z.object({ least: z.int().min(2), most: z.int().min(2) });
export type LevelRange = z.infer<typeof LevelRangeSchema>;

export const PresetSchema = z.object({
  id: z.string(),
  name: z.string(),
  summary: z.string(),
  group: PresetGroupSchema,
  sections: z.array(PresetSectionSchema),
  /** Of its coding section: one entry a problem, in order. */
  difficulties: z.array(DifficultySchema),
  /** Of its coding section: a drawn problem has at least one of these. Empty means any. */
  topics: z.array(z.string()),
  /** Of its coding section: problems with so many levels, whatever their difficulty; null: problems without. */
  levels: LevelRangeSchema.nullable(),
  /** Of its coding section: chosen instead of drawn, in order. Empty where they are drawn. */
  problems: z.array(SlugSchema),
  /** Who hosts has chosen them and tells nobody before the start: `problems` above is empty then. */
  problemsHidden: z.literal(true).optional(),
  timeoutRule: TimeoutRuleSchema,
  /** Fixed by the preset, or null when the candidate chooses. */
  editorMode: EditorModeSchema.nullable(),
  /** Fixed by the preset, or null when the candidate chooses. */
  environment: EnvironmentSchema.nullable(),
  /** Fixed by the preset, or null when the candidate chooses. */
  language: LanguageIdSchema.nullable(),
  /** What is chosen at first where the candidate chooses; null for what they usually choose. */
  proposes: PresetProposalSchema,
  /** Null for one's own presets, and for custom. */
  provenance: ProvenanceSchema.nullable(),
  /** Custom: sections and difficulties above are proposals that `custom` may replace. */
  customisable: z.boolean(),
  ...StrictnessSchema.shape,
});
export type Preset = z.infer<typeof PresetSchema>;

const WholeMinutes = z.int().min(5).max(customMinutes.most);
const WholeDays = z
  .int()
  .multipleOf(dayMinutes, { error: 'A section over days lasts whole days, 1,440 minutes each.' })
  .min(dayMinutes)
  .max(customDays.most * dayMinutes);

export const CustomSectionSchema = z.discriminatedUnion(
  'kind',
  PresetSectionSchema.options.map((option) =>
    option.extend({ minutes: option.shape.kind.value === 'writing' ? WholeDays : WholeMinutes }),
  ) as unknown as typeof PresetSectionSchema.options,
);

export const CustomSetUpSchema = z.object({
  /** In order, 20 to 180 minutes in all; or one of 1 to 30 days, alone. */
  sections: z.array(CustomSectionSchema).min(1).max(sectionKinds.length).optional(),
  /** How coding and approach were chosen before there were other kinds. */
  codingMinutes: z.int().min(5).max(180).optional(),
  /** 0 leaves the approach section out. */
  approachMinutes: z.int().min(0).max(60).optional(),
  /** One for each problem of the coding section; empty without one. */
  difficulties: z.array(DifficultySchema).max(4),
  /** Empty means any. */
  topics: z.array(z.string().max(60)).max(20),
  /** Problems with so many levels, as in a preset; without the field those without. */
  levels: LevelRangeSchema.nullable().optional(),
  timeoutRule: TimeoutRuleSchema,
  ...StrictnessSchema.partial().shape,
});
export type CustomSetUp = z.infer<typeof CustomSetUpSchema>;

const KeptPresetNameSchema = z
  .string()
  .trim()
  .min(1, { error: 'A preset needs a name.' })
  .max(longestPresetName, {
    error: `The name is longer than ${longestPresetName} characters. Make it shorter.`,
  });

/** A shape of one's own, to be offered under a name of one's own. */
export const KeepPresetSchema = z.object({
  /** Of no other preset. */
  name: KeptPresetNameSchema,
  custom: CustomSetUpSchema,
  /** Chosen problems instead of drawn ones, in order. */
  problems: z.array(SlugSchema).max(4).default([]),
  proposes: PresetProposalSchema.default({
    ...{ editorMode: null, environment: null, language: null },
  }),
});

/** Presets that their owner keeps. They are among `GET /presets`, in the group `yours`. */
export const keptPresetEndpoints = {
  /** CONFLICT where the name is taken, or there are as many as may be. */
  create: endpoint
    .route({ method: 'POST', path: '/presets', successStatus: 201 })
    .input(KeepPresetSchema)
    .output(PresetSchema),
  /** Puts another shape in its place; what is set up already stays as it is. */
  change: endpoint
    .route({ method: 'PUT', path: '/presets/{id}' })
    .input(byId.extend(KeepPresetSchema.shape))
    .output(PresetSchema),
  rename: endpoint
    .route({ method: 'PUT', path: '/presets/{id}/name' })
    .input(byId.extend({ name: KeptPresetNameSchema }))
    .output(PresetSchema),
  remove: endpoint
    .route({ method: 'DELETE', path: '/presets/{id}', successStatus: 204 })
    .input(byId)
    .output(z.void()),
};
