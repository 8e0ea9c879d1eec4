/** Requests that no client would write, some of them no requests at all. */
export function rawRequests({
  host,
  origin,
  cookie,
}: {
  host: string;
  origin: string;
  cookie: string;
}) {
  const from = `Host: ${host}\r\nConnection: close\r\n`;
  const post = `POST /api/runs HTTP/1.1\r\n${from}Origin: ${origin}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\n`;
  const texts = [
    'hello\r\n\r\n',
    '\r\n\r\n\r\n\r\nx\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/0.9\r\n\r\n',
    `GET / HTTP/1.0\r\n\r\n`,
    `GET / HTTP/9.9\r\n${from}\r\n`,
    `GET  / HTTP/1.1\r\n${from}\r\n`,
    `GET /api/time HTTP/1.1\r\nHost: a\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    `GET http://evil.example/api/time HTTP/1.1\r\n${from}\r\n`,
    `GET http://${host}/api/time HTTP/1.1\r\n${from}\r\n`,
    `GET * HTTP/1.1\r\n${from}\r\n`,
    `OPTIONS * HTTP/1.1\r\n${from}\r\n`,
    `GET ? HTTP/1.1\r\n${from}\r\n`,
    `GET /api/\xff\xfe HTTP/1.1\r\n${from}\r\n`,
    `GET /api/time\0 HTTP/1.1\r\n${from}\r\n`,
    `CONNECT ${host} HTTP/1.1\r\n${from}\r\n`,
    `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    `GET /api/time HTTP/1.1\r\n${from}X: ${'x'.repeat(20_000)}\r\n\r\n`,
    `GET /api/${'x'.repeat(20_000)} HTTP/1.1\r\n${from}\r\n`,
    `GET /api/time HTTP/1.1\r\n${from}${'X: y\r\n'.repeat(1_900)}\r\n`,
    `GET /api/time HTTP/1.1\r\n${from}X : y\r\n\r\n`,
    `GET /api/time HTTP/1.1\r\n${from}X: a\0b\r\n\r\n`,
    `GET /api/time HTTP/1.1\r\n${from}\tfolded\r\n\r\n`,
    `${post}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
    `${post}Content-Length: -1\r\n\r\n{}`,
    `${post}Content-Length: 1e1\r\n\r\n{}`,
    `${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${post}Transfer-Encoding: gzip\r\n\r\n`,
    `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
    `${post}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    `${post}Transfer-Encoding: chunked\r\n\r\n2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
    `${post}Expect: tea\r\nContent-Length: 2\r\n\r\n{}`,
    `${post}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`,
    `${post}Content-Length: 2\r\n\r\n{}GET / HTTP/1.1\r\nhalf`,
  ];
  return texts.map((text) => ({
    name: `raw ${JSON.stringify(text.slice(0, 80))}`,
    bytes: Buffer.from(text, 'latin1'),
  }));
}
