import type { openApiDocument } from './openapi.ts';

type Document = Awaited<ReturnType<typeof openApiDocument>>;
type Operation = NonNullable<NonNullable<Document['paths']>[string]>['get'];

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * The contract for a person to read: one fold for each endpoint, with the schemas of what it takes
 * and answers. Plain HTML without a script, so that it works offline and under our own rules.
 */
export function docsPage(document: Document): string {
  const groups = new Map<string, string[]>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item?.[method];
      if (operation === undefined) continue;
      // oRPC names an operation by its place in the contract: runs.create.
      const group = operation.operationId?.split('.')[0] ?? '';
      groups.set(group, [...(groups.get(group) ?? []), endpoint(method, path, operation)]);
    }
  }
  const sections = [...groups].map(
    ([name, endpoints]) => `<h2>${escapeHtml(name)}</h2>\n${endpoints.join('\n')}`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(document.info.title)} · API</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(document.info.title)} API</h1>
<p>${escapeHtml(document.info.description ?? '')}</p>
<p>The same as an OpenAPI document: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function endpoint(method: string, path: string, operation: NonNullable<Operation>): string {
  const blocks: string[] = [];
  const parameters = operation.parameters ?? [];
  if (parameters.length > 0) blocks.push(block('Parameters', parameters));
  if (operation.requestBody) blocks.push(block('Body', schemaOf(operation.requestBody)));
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    // Errors have one shape everywhere, told at the top.
    if (status.startsWith('2')) blocks.push(block(`Answer ${status}`, schemaOf(response)));
  }
  return `<details id="${escapeHtml(`${method}${path}`)}">
<summary><b>${method.toUpperCase()}</b> <code>/api${escapeHtml(path)}</code></summary>
${blocks.join('\n')}
</details>`;
}

/** The schema inside a body or an answer, or all of it when it has none. */
function schemaOf(part: object): unknown {
  if (!('content' in part) || typeof part.content !== 'object' || part.content === null) {
    return null;
  }
  const [content] = Object.values(part.content);
  return content?.schema ?? null;
}

function block(title: string, value: unknown): string {
  const shown = value === null ? 'nothing' : JSON.stringify(value, null, 2);
  return `<h3>${escapeHtml(title)}</h3>\n<pre tabindex="0">${escapeHtml(shown)}</pre>`;
}

function escapeHtml(text: string): string {
  const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
  ]);
  return text.replace(/[&<>"]/g, (character) => entities.get(character) ?? character);
}

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; } h3 { font-size: .85rem; }
summary { cursor: pointer; padding: .4rem 0; } summary b { display: inline-block; width: 4.5rem; }
details { border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
code, pre { font: 13px/1.5 ui-monospace, monospace; }
pre { overflow: auto; max-height: 24rem; padding: .75rem;
  background: color-mix(in srgb, currentColor 6%, transparent); }
`;
