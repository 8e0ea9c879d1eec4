/** A text without the mark that some editors write before it, at which most compilers stumble. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
