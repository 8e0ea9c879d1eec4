import { z } from 'zod';

export const scenarioKinds = ['work', 'design'] as const;

export const WorkSimulationSettingsSchema = z.object({
  /** A day at work, or what a system should be built like. */
  scenarios: z.enum(scenarioKinds, 'is "work" or "design"').default('work'),
  /** How many are drawn; all that there are without the field. */
  count: z.int().min(1).max(20).optional(),
});
export type WorkSimulationSettings = z.infer<typeof WorkSimulationSettingsSchema>;

const Arrived = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    at: z.string(),
    from: z.string(),
    role: z.string(),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('log'),
    at: z.string(),
    title: z.string(),
    lines: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('table'),
    at: z.string(),
    title: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('document'),
    at: z.string(),
    title: z.string(),
    paragraphs: z.array(z.string()),
  }),
]);

const ScenarioPlace = z.string().regex(/^[1-9]$/, 'is the number of a scenario, as in "2"');

/** What may be seen of a scenario: nothing of what its author thinks. */
export const ShownScenarioSchema = z.object({
  scenario: ScenarioPlace,
  title: z.string(),
  opening: z.string(),
  /** In order of time. */
  arrived: z.array(Arrived),
  question: z.string(),
  asks: z.enum(['rate', 'order', 'choose']),
  /** In the order in which they are shown, which is the same as long as the assessment lasts. */
  responses: z.array(z.string()),
});
export type ShownScenario = z.infer<typeof ShownScenarioSchema>;

export const WorkSimulationViewSchema = z.object({
  kind: z.literal('work-simulation'),
  scenarios: z.array(ShownScenarioSchema),
});
export type WorkSimulationView = z.infer<typeof WorkSimulationViewSchema>;

const Given = z.discriminatedUnion('kind', [
  /** One for each response as shown, from 1 (not effective) to 5 (very); null where none is yet. */
  z.strictObject({
    kind: z.literal('rate'),
    ratings: z.array(z.int().min(1).max(5).nullable()).max(8),
  }),
  /** Places of responses as shown, from 0 on: the first is done first. */
  z.strictObject({ kind: z.literal('order'), order: z.array(z.int().min(0).max(7)).max(8) }),
  z.strictObject({ kind: z.literal('choose'), chosen: z.int().min(0).max(7).nullable() }),
]);
export type ScenarioGiven = z.infer<typeof Given>;

const longestSeconds = 7 * 24 * 60 * 60;

/**
 * The scenarios worked on so far, in order. All but the last are closed, and stay as they are; one
 * closes when every response has its answer.
 */
export const WorkSimulationAnswerSchema = z
  .array(
    z.strictObject({
      scenario: ScenarioPlace,
      given: Given,
      closed: z.boolean(),
      /** How long it was in view. What is shown of it is no longer than it can have been. */
      seconds: z.number().nonnegative().max(longestSeconds),
    }),
  )
  .max(9);
export type WorkSimulationAnswer = z.infer<typeof WorkSimulationAnswerSchema>;

export const WorkSimulationReportSchema = z.object({
  kind: z.literal('work-simulation'),
  scenarios: z.array(
    z.object({
      shown: ShownScenarioSchema,
      /** Null when it was not begun. */
      given: Given.nullable(),
      closed: z.boolean(),
      seconds: z.number().nullable(),
      /** One for each response as shown: an opinion with reasons, not a key. */
      opinions: z.array(
        z.object({
          /** The rating, or the place in the order from 1 on, or 1 for the chosen one and 0 for others. */
          value: z.int(),
          reason: z.string(),
          principles: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type WorkSimulationReport = z.infer<typeof WorkSimulationReportSchema>;
