#!/usr/bin/env -S node --no-warnings
/**
 * The machine's own Firefox, as a program that Playwright can start: it speaks WebDriver BiDi, and
 * what an older one does not know is answered here (translate.ts).
 */
import { spawn } from 'node:child_process';
import { type AddressInfo, connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { firefox as program } from '../find-browser.ts';
import { Frames, translate } from './translate.ts';

const firefox = spawn(program, process.argv.slice(2), {
  stdio: ['ignore', 'ignore', 'pipe'],
});
firefox.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => firefox.kill(signal));

for await (const line of createInterface({ input: firefox.stderr })) {
  const listening = /^WebDriver BiDi listening on ws:\/\/[\w.]+:(\d+)$/.exec(line);
  console.error(
    listening ? `WebDriver BiDi listening on ${await stand(Number(listening[1]))}` : line,
  );
}

/** Stands before the port. Gives back the address to use in its place. */
async function stand(port: number): Promise<string> {
  const server = createServer((below) => {
    const above = connect(port, '127.0.0.1');
    const frames = new Frames(translate);
    // Firefox refuses whoever asks for another port than its own.
    below.once('data', (request) => {
      const asked = request.toString('latin1');
      above.write(asked.replace(/^(Host: [^:\r\n]+):\d+/im, `$1:${port}`), 'latin1');
      below.pipe(above);
    });
    above.on('data', (bytes) => {
      for (const part of frames.take(bytes)) below.write(part);
    });
    for (const [one, other] of [
      [above, below],
      [below, above],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.end());
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
