/**
 * Makes what programs know from browsers and from Node and what is harmless: a clock no finer than
 * that of the language, and texts as UTF-8. Travels as source text, as the rest of this folder.
 */
export function makeWebNames() {
  const now = Date.now;
  const began = now();
  const performance = { now: () => now() - began, timeOrigin: began };

  class TextEncoder {
    get encoding() {
      return 'utf-8';
    }

    encode(text: unknown = ''): Uint8Array<ArrayBuffer> {
      const whole = String(text).toWellFormed();
      const bytes = new Uint8Array(whole.length * 3);
      let length = 0;
      for (const letter of whole) {
        const code = letter.codePointAt(0) as number;
        if (code < 0x80) bytes[length++] = code;
        else {
          const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
          bytes[length++] = ((0xf00 >> (more + 1)) & 0xff) | (code >> (6 * more));
          for (let left = more - 1; left >= 0; left -= 1)
            bytes[length++] = 0x80 | ((code >> (6 * left)) & 0x3f);
        }
      }
      return bytes.slice(0, length);
    }
  }

  class TextDecoder {
    get encoding() {
      return 'utf-8';
    }

    decode(given: ArrayBuffer | ArrayBufferView = new Uint8Array(0)): string {
      const bytes = ArrayBuffer.isView(given)
        ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
        : new Uint8Array(given);
      let text = '';
      let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
      while (at < bytes.length) {
        const first = bytes[at] as number;
        at += 1;
        const more = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        let code = more === 0 ? first : first & (0x3f >> more);
        let taken = 0;
        while (taken < more) {
          const byte = bytes[at] ?? 0;
          /* What would be too long a form, half a character, or beyond the last ends here. */
          const least =
            first === 0xe0 && taken === 0 ? 0xa0 : first === 0xf0 && taken === 0 ? 0x90 : 0x80;
          const most =
            first === 0xed && taken === 0 ? 0x9f : first === 0xf4 && taken === 0 ? 0x8f : 0xbf;
          if (byte < least || byte > most) break;
          code = (code << 6) | (byte & 0x3f);
          at += 1;
          taken += 1;
        }
        const broken = taken < more || (more === 0 && first >= 0x80);
        text += broken ? '\ufffd' : String.fromCodePoint(code);
      }
      return text;
    }
  }

  return { performance, TextEncoder, TextDecoder };
}
