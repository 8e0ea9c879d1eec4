import { operationsOf } from '../fuzz/make-request.ts';
import { openApiDocument } from '../system/openapi.ts';
import type { TestClient } from './test-client.ts';

/** All that a client is told from now on, so that it can be searched. */
export function listen(client: TestClient): string[] {
  const received: string[] = [];
  const original = client.fetch.bind(client);
  client.fetch = async (path, init) => {
    const response = await original(path, init);
    const text = await response.text();
    // Not what was asked for: who asks knows that.
    received.push(`${[...response.headers].join('\n')}\n${text}`);
    return new Response(response.status === 204 ? null : text, response);
  };
  return received;
}

/** What may stand for each parameter of a path, and for `{id}` of an assessment and of anything else. */
export type Known = {
  assessment: readonly string[];
  run?: readonly string[];
  [parameter: string]: readonly string[];
};

/** Others of no assessment in particular. */
const usual = {
  index: ['0'],
  number: ['1', '2'],
  part: ['input'],
  verdict: ['wrong-answer'],
};

/**
 * Every GET of the contract, with all that is known in the place of each parameter, and the files beside
 * it. Left out are streams, which do not end.
 */
export async function pathsToRead(known: Known): Promise<string[]> {
  const operations = operationsOf(await openApiDocument());
  const paths = operations
    .filter(({ method, path }) => method === 'GET' && !path.endsWith('/events'))
    .flatMap(({ path }) =>
      fill(path.slice('/api'.length), { run: known.assessment, ...usual, ...known }),
    );
  const files = known.assessment.map((id) => `/own-data/assessments/${id}.html`);
  return [...new Set(['/openapi.json', ...paths, '/own-data/export.zip', ...files])];
}

/** As a page asks, too. */
const atOnce = 6;

export async function askForEverything(client: TestClient, known: Known): Promise<void> {
  const paths = await pathsToRead(known);
  const next = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await client.get(path);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

function fill(path: string, known: Known): string[] {
  const [, parameter] = /\{(\w+)\}/.exec(path) ?? [];
  if (parameter === undefined) return [path];
  const isAssessment = /^(\/own-data)?\/assessments\//.test(path);
  const values = parameter === 'id' ? known[isAssessment ? 'assessment' : 'run'] : known[parameter];
  if (values === undefined) throw new Error(`Say what {${parameter}} of ${path} may be.`);
  return values.flatMap((value) => fill(path.replace(`{${parameter}}`, value), known));
}

/** Every text somewhere in a value that is too long to be there by chance. */
export function textsIn(value: unknown, atLeast = 13): string[] {
  if (typeof value === 'string') return value.length >= atLeast ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, atLeast));
}

/** Those of some texts that stand in what was told, which is JSON. */
export function toldOf(texts: readonly string[], told: string): string[] {
  return texts.filter((text) => told.includes(JSON.stringify(text).slice(1, -1)));
}
