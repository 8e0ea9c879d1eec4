/**
 * Answers, for a Firefox that does not know them, the commands that Playwright sends while it gets a
 * browser ready: see docs/decisions/0030. Everything else passes as it is.
 */

/** What each is for, no test in Firefox uses: bodies of answers, downloads, locales, media, screens. */
const notKnown = [
  'network.addDataCollector',
  'browser.setDownloadBehavior',
  'emulation.setLocaleOverride',
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
];

/** An answer of Firefox, or what stands for it. */
export function translate(answer: string): string {
  if (!answer.startsWith('{"type":"error"')) return answer;
  const { id, error, message } = JSON.parse(answer);
  if (error !== 'unknown command' || !notKnown.includes(message)) return answer;
  return JSON.stringify({ type: 'success', id, result: { collector: 'none' } });
}

const textFrame = 0x81;

/**
 * The frames of a WebSocket as the server sends them, unmasked, cut out of the bytes as they arrive;
 * texts go through `change`. The answer to the request for the upgrade, which comes first, is kept.
 */
export class Frames {
  readonly #change: (text: string) => string;
  #upgraded = false;
  #held: Buffer = Buffer.alloc(0);

  constructor(change: (text: string) => string) {
    this.#change = change;
  }

  /** What may be passed on now that these bytes came. */
  take(bytes: Buffer): Buffer[] {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const out: Buffer[] = [];
    for (let next = this.#next(); next; next = this.#next()) out.push(next);
    return out;
  }

  #next(): Buffer | null {
    if (!this.#upgraded) {
      const end = this.#held.indexOf('\r\n\r\n');
      if (end < 0) return null;
      this.#upgraded = true;
      return this.#cut(end + 4);
    }
    const header = headerOf(this.#held);
    if (header === null || this.#held.length < header.length + header.payload) return null;
    const frame = this.#cut(header.length + header.payload);
    if (frame[0] !== textFrame) return frame;
    const text = frame.toString('utf8', header.length);
    const changed = this.#change(text);
    return changed === text ? frame : frameOf(changed);
  }

  #cut(length: number): Buffer {
    const cut = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return cut;
  }
}

function headerOf(bytes: Buffer): { length: number; payload: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  if (short < 126) return { length: 2, payload: short };
  const length = short === 126 ? 4 : 10;
  if (bytes.length < length) return null;
  return {
    length,
    payload: short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2)),
  };
}

/** A text as one frame. Those that we write are short. */
function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  if (payload.length > 125) throw new Error(`${text} is longer than a short frame holds`);
  return Buffer.concat([Buffer.from([textFrame, payload.length]), payload]);
}
