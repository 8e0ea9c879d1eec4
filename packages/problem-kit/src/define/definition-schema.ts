import { type Checker, levelOf, parseSignature, SignatureError, type Value } from '@dryrun/judge';
import { z } from 'zod';

const slugRule = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const filledText = (what: string) =>
  z.string({ error: `give ${what} as text` }).refine((text) => text.trim() !== '', {
    error: `give ${what}; it is empty`,
  });

const wholeAtLeastOne = (unit: string) =>
  z
    .int({ error: `give a whole number of ${unit}` })
    .min(1, { error: `give at least 1 of ${unit}` });

function functionField<F>(shape: string) {
  return z.custom<F>((value) => typeof value === 'function', {
    error: `give a function: ${shape}`,
  });
}

/** More would be a ribbon of crumbs. */
export const mostLevels = 6;

/** At which level of a problem something appears. */
export const levelSchema = z
  .int({ error: 'give the level as a whole number' })
  .min(1, { error: 'levels count from 1' })
  .max(mostLevels, { error: `give at most ${mostLevels} levels` });

const parameters = z.array(
  z.strictObject({
    name: filledText("the parameter's name"),
    type: filledText("the parameter's type, for example integer[]"),
  }),
  { error: 'give the parameters as a list of { name, type }' },
);

const signatureSchema = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('function'),
        name: filledText("the function's name"),
        parameters: parameters.min(1, { error: 'give at least one parameter' }),
        returns: filledText('the returned type, for example integer'),
      }),
      z.strictObject({
        kind: z.literal('class'),
        name: filledText("the class's name"),
        parameters,
        methods: z
          .array(
            z.strictObject({
              name: filledText("the method's name"),
              parameters,
              returns: filledText("the returned type, for example integer, or 'void'"),
              level: levelSchema.optional(),
            }),
            { error: 'give the methods as a list of { name, parameters, returns }' },
          )
          .min(1, { error: 'give at least one method' }),
      }),
    ],
    { error: "say 'function' or 'class'" },
  )
  .superRefine((signature, context) => {
    try {
      parseSignature(signature);
    } catch (cause) {
      if (!(cause instanceof SignatureError)) throw cause;
      context.addIssue({ code: 'custom', message: cause.message });
    }
  });

const comparisonSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('exact') }),
    z.strictObject({ kind: z.literal('unordered') }),
    z.strictObject({
      kind: z.literal('tolerance'),
      absolute: z.number({ error: 'give the absolute tolerance as a number' }).min(0),
      relative: z.number({ error: 'give the relative tolerance as a number' }).min(0),
    }),
    z.strictObject({
      kind: z.literal('checker'),
      check: functionField<Checker>('(input, expected, actual) => ({ ok: true })'),
    }),
  ],
  { error: "say { kind: 'exact' }, 'unordered', 'tolerance' or 'checker'" },
);

/** What every kind of problem says of itself. */
export const headFields = {
  slug: z.string({ error: 'give the slug, which is the name of the folder' }).regex(slugRule, {
    error: 'write the slug in lower case with single hyphens, for example night-charging',
  }),
  title: filledText('the title'),
  difficulty: z.enum(['easy', 'medium', 'hard'], { error: "say 'easy', 'medium' or 'hard'" }),
  topics: z
    .array(filledText('the topic'), { error: "give the topics as a list, for example ['heap']" })
    .min(1, { error: 'give at least one topic' }),
  limits: z
    .strictObject({
      timeLimitMs: wholeAtLeastOne('milliseconds').optional(),
      memoryLimitBytes: wholeAtLeastOne('bytes').optional(),
      outputLimitBytes: wholeAtLeastOne('bytes').optional(),
      totalTimeLimitMs: wholeAtLeastOne('milliseconds').optional(),
    })
    .optional(),
  constraints: z
    .array(
      z.strictObject({
        rule: filledText('the rule, for example 1 ≤ n ≤ 200,000'),
        meaning: z.string({ error: 'give what the rule is about, for example number of vans' }),
        level: levelSchema.optional(),
      }),
      { error: 'give the constraints as a list of { rule, meaning }' },
    )
    .min(1, { error: 'state at least one constraint' }),
};

export const definitionSchema = z
  .strictObject({
    ...headFields,
    signature: signatureSchema,
    comparison: comparisonSchema.optional(),
    complexity: z
      .strictObject({
        time: filledText('the time, for example O(n log n)'),
        space: filledText('the space, for example O(n)'),
      })
      .optional(),
    validate: functionField<(...input: readonly Value[]) => string | null>(
      '(…arguments) => the first broken rule as a sentence, or null',
    ),
    solve: functionField<(...input: readonly Value[]) => Value>(
      '(…arguments) => the expected output',
    ),
  })
  .refine(
    ({ signature, comparison }) => signature.kind !== 'class' || comparison?.kind !== 'unordered',
    {
      path: ['comparison'],
      error:
        "the results of a class come one a call, in order; use 'exact', 'tolerance' or 'checker'",
    },
  )
  .superRefine(({ signature, constraints }, context) => {
    for (const message of levelFaults(signature, constraints)) {
      context.addIssue({ code: 'custom', message });
    }
  });

type Levelled = { level?: number | undefined };

/** What is wrong with the levels of methods and constraints. */
function levelFaults(
  signature: { kind: string; methods?: readonly (Levelled & { name: string })[] },
  constraints: readonly (Levelled & { rule: string })[],
): string[] {
  const methods = signature.methods ?? [];
  const count = Math.max(1, ...methods.map(levelOf));
  const missing = Array.from({ length: count }, (_, at) => at + 1).find(
    (one) => signature.kind === 'class' && !methods.some((method) => levelOf(method) === one),
  );
  const late = constraints.find((one) => levelOf(one) > count);
  return [
    ...(missing === undefined
      ? []
      : [`signature.methods: none appears at level ${missing}; each level brings at least one`]),
    ...outOfOrder(methods).map(
      ({ name }) =>
        `signature.methods: \`${name}\` stands behind a method of a later level; put those of level 1 first`,
    ),
    ...outOfOrder(constraints).map(
      ({ rule }) =>
        `constraints: "${rule}" stands behind one of a later level; put those of level 1 first`,
    ),
    ...(late === undefined
      ? []
      : [`constraints: "${late.rule}" is of level ${late.level}, but no method is`]),
  ];
}

/** Those that stand behind one of a later level. */
export function outOfOrder<T extends Levelled>(items: readonly T[]): T[] {
  return items.filter((item, at) => at > 0 && levelOf(item) < levelOf(items[at - 1] ?? {}));
}

/** A checked definition with its signature's types forgotten, as the kit itself handles it. */
export type CheckedDefinition = z.infer<typeof definitionSchema>;

/** One line for each fault: `limits.timeLimitMs: give at least 1 of milliseconds`. */
export function faultsOf(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = issue.path.map(String).join('.');
    return place === '' ? issue.message : `${place}: ${issue.message}`;
  });
}
