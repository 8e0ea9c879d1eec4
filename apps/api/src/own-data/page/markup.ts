/** Text that is HTML already. */
export type Markup = { readonly text: string };
type Value = string | number | Markup | readonly Markup[];

const isMarkup = (value: unknown): value is Markup =>
  typeof value === 'object' && value !== null && 'text' in value;

/** HTML of a page without React: whatever is put in is escaped, unless it was made by this. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const shown = values.map((value) => {
    if (Array.isArray(value)) return value.map(({ text }: Markup) => text).join('\n');
    return isMarkup(value) ? value.text : escaped(String(value));
  });
  return { text: pieces.map((piece, at) => piece + (shown[at] ?? '')).join('') };
}

/** For what stands in our own files, never for what anybody wrote. */
export const raw = (text: string): Markup => ({ text });

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}
