import { isUtf8 } from 'node:buffer';

/**
 * Code and own input are kept exactly as they were typed. A string of JavaScript may hold what is no
 * text to Postgres: NUL characters, and halves of surrogate pairs, which UTF-8 itself has no bytes
 * for. Their columns are bytea, and such a half is written as the three bytes that UTF-8 would give
 * it, as WTF-8 does (https://simonsapin.github.io/wtf-8/).
 */
export function toCodeBytes(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  const parts: Buffer[] = [];
  let from = 0;
  for (const { index } of text.matchAll(loneSurrogate)) {
    parts.push(Buffer.from(text.slice(from, index), 'utf8'), bytesOf(text.charCodeAt(index)));
    from = index + 1;
  }
  parts.push(Buffer.from(text.slice(from), 'utf8'));
  return Buffer.concat(parts);
}

/** The text that these bytes were made of. */
export function fromCodeBytes(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  let from = 0;
  for (let at = bytes.indexOf(lead); at !== -1; at = bytes.indexOf(lead, at + 1)) {
    const second = bytes[at + 1] ?? 0;
    // Below it are ordinary characters, U+D000 to U+D7FF.
    if (second < 0xa0) continue;
    text += bytes.toString('utf8', from, at);
    text += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f));
    from = at + 3;
  }
  return text + bytes.toString('utf8', from);
}

/** With the flag u a pair is one character, so what is left of this class stands alone. */
const loneSurrogate = /\p{Surrogate}/gu;

/** The first of the three bytes of every half. No byte inside another character has this value. */
const lead = 0xed;

function bytesOf(half: number): Buffer {
  return Buffer.from([lead, 0x80 | ((half >> 6) & 0x3f), 0x80 | (half & 0x3f)]);
}
