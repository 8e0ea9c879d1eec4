import { hostileValue } from './hostile-values.ts';
import type { Random } from './random.ts';

/** The little of JSON Schema that the contract is printed in. */
export type JsonSchema = {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  items?: JsonSchema;
  minimum?: number;
  anyOf?: readonly JsonSchema[];
};

/** What exists on the server, so that requests get past the first look. */
export type Known = { ids: readonly string[]; problems: readonly string[] };

/** A value that fits the schema, more or less. `name` is the field's. */
export function fittingValue(
  random: Random,
  known: Known,
  schema: JsonSchema,
  name: string,
): unknown {
  if (schema.enum) return random.pick(schema.enum);
  if (schema.anyOf) return fittingValue(random, known, random.pick(schema.anyOf), name);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) || random.chance(0.3))
          .map(([key, inner]) => [key, fittingValue(random, known, inner, key)]),
      );
    case 'array': {
      const item = () => fittingValue(random, known, schema.items ?? {}, name);
      return Array.from({ length: random.below(3) }, item);
    }
    case 'integer':
    case 'number':
      return (schema.minimum ?? 0) + random.below(6);
    case 'boolean':
      return random.chance(0.5);
    default:
      return fittingText(random, known, schema, name);
  }
}

function fittingText(random: Random, known: Known, schema: JsonSchema, name: string): string {
  if (schema.format === 'uuid') return random.pick(known.ids);
  switch (name) {
    case 'slug':
    case 'problem':
    case 'problems':
      return random.pick(known.problems);
    case 'language':
      return random.pick(['javascript', 'javascript', 'typescript', 'cobol']);
    case 'preset':
      return random.pick(['classic', 'custom', 'sprint']);
    case 'cursor':
      return `${1_700_000_000_000 + random.below(1e11)}.${random.pick(known.ids)}`;
    default:
      return random.pick(['', 'a', '1', '[1]\n[1]\n1\n1', 'function f() {}']);
  }
}

/** The same value with something hostile in one place of it, or a field more or less. */
export function spoil(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) {
    return hostileValue(random);
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [hostileValue(random)];
    const at = random.below(value.length);
    return value.map((item, index) => (index === at ? spoil(random, item) : item));
  }
  const entries = Object.entries(value);
  const at = random.below(entries.length + 1);
  const chosen = entries[at];
  if (chosen === undefined) {
    const name = random.pick(['\0', 'extra', '__proto__', 'constructor', '\ud800']);
    return Object.fromEntries([...entries, [name, hostileValue(random)]]);
  }
  if (random.chance(0.15)) return Object.fromEntries(entries.filter((entry) => entry !== chosen));
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === chosen[0] ? spoil(random, inner) : inner]),
  );
}
