import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export type RawAnswer = { status: number; head: string; body: string };

/** Long enough for a busy machine; a request that takes longer is one that hangs. */
const patienceMs = 30_000;

/**
 * Writes bytes to the server and reads what it answers, whatever either of them is. A stream of events
 * is left once it has begun. Null when the connection ended without an answer.
 */
export function sendBytes(port: number, bytes: Buffer): Promise<RawAnswer | 'silence' | 'hangs'> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    const settle = (as?: 'hangs') => {
      clearTimeout(timer);
      socket.destroy();
      resolve(as ?? readAnswer(Buffer.concat(parts)) ?? 'silence');
    };
    const timer = setTimeout(() => settle('hangs'), patienceMs);
    socket.on('data', (part) => {
      parts.push(part);
      if (part.includes('text/event-stream')) settle();
    });
    // Reset while we were still writing: the answer may have come before that.
    socket.on('error', () => {});
    socket.on('close', () => settle());
    socket.write(bytes);
  });
}

function readAnswer(bytes: Buffer): RawAnswer | null {
  const text = bytes.toString('latin1').replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  if (status === undefined) return null;
  const at = text.indexOf('\r\n\r\n');
  const head = text.slice(0, at);
  const body = text.slice(at + 4);
  const isChunked = /^transfer-encoding: chunked/im.test(head);
  const whole = isChunked ? joinChunks(body) : body;
  const unpacked = unpack(head, Buffer.from(whole, 'latin1'));
  return { status: Number(status), head, body: unpacked.toString('utf8') };
}

function unpack(head: string, body: Buffer): Buffer {
  if (body.length === 0) return body;
  switch (/^content-encoding: (\w+)/im.exec(head)?.[1]) {
    case 'gzip':
      return gunzipSync(body);
    case 'br':
      return brotliDecompressSync(body);
    case 'deflate':
      return inflateSync(body);
    default:
      return body;
  }
}

function joinChunks(text: string): string {
  let joined = '';
  for (let at = 0; ; ) {
    const end = text.indexOf('\r\n', at);
    const size = end === -1 ? 0 : Number.parseInt(text.slice(at, end), 16);
    if (!(size > 0)) return joined;
    joined += text.slice(end + 2, end + 2 + size);
    at = end + 4 + size;
  }
}
