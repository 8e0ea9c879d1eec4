import { z } from 'zod';

export type Variables = Record<string, string | undefined>;

/** What was read, or every setting that is wrong: what is wrong with it and how it is right. */
export type Read<Shape extends z.ZodRawShape> =
  | { ok: true; settings: z.infer<z.ZodObject<Shape>> }
  | { ok: false; faults: string[] };

/** Connection strings and secrets hold passwords, which belong into no message and no log. */
const secret = /URL|SECRET/;

/** Reads settings from the environment. A variable that is empty counts as one that is not set. */
export function readSettings<Shape extends z.ZodRawShape>(
  shape: Shape,
  variables: Variables,
): Read<Shape> {
  const set = Object.entries(variables).filter(([, value]) => value !== '' && value !== undefined);
  const parsed = z.object(shape).safeParse(Object.fromEntries(set));
  if (parsed.success) return { ok: true, settings: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const value = variables[name];
    const given = value && !secret.test(name) ? ` "${value}"` : '';
    return `${name}${given} ${message}.`;
  });
  return { ok: false, faults };
}

/**
 * Reads the settings of a program that cannot do without them.
 *
 * @param whose who says so: `api`
 * @throws an error that names each variable that is missing or wrong
 */
export function requireSettings<Shape extends z.ZodRawShape>(
  whose: string,
  shape: Shape,
  variables: Variables,
): z.infer<z.ZodObject<Shape>> {
  const read = readSettings(shape, variables);
  if (read.ok) return read.settings;
  throw new Error(`The ${whose}'s environment is not valid. ${read.faults.join(' ')}`);
}
