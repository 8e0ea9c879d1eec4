/**
 * In place of Monaco's own for all that is there without autocomplete, where nothing is written in
 * Markdown: build/left-out.ts. What autocomplete explains needs the real one, and brings it.
 */
type Markdown = { value: string };
type Rendered = { element: HTMLElement; dispose: () => void };
type Renderer = { renderMarkdown: (markdown: Markdown, ...options: unknown[]) => Rendered };

let provided: Renderer | null = null;

/** From now on Markdown is shown as such, and not as the text that it is written in. */
export function provideMarkdown(renderer: Renderer): void {
  provided = renderer;
}

export function renderMarkdown(markdown: Markdown, ...options: unknown[]): Rendered {
  if (provided) return provided.renderMarkdown(markdown, ...options);
  const element = document.createElement('div');
  element.textContent = markdown.value;
  return { element, dispose() {} };
}

export function renderAsPlaintext(markdown: Markdown | string): string {
  return typeof markdown === 'string' ? markdown : markdown.value;
}
