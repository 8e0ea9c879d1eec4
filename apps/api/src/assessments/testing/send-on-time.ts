/**
 * A process that sends each request of a list at its time, over a connection that is open already, as
 * browsers do: `node send-on-time.ts <url>`, with the list as JSON on its input. Prints
 * the statuses and when each was sent.
 */
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

type Timed = { atMs: number; cookie: string; body: unknown };

const url = process.argv[2] ?? '';
const list = JSON.parse(await text(process.stdin)) as Timed[];

function send(agent: Agent, path: string, cookie: string, body?: unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    const json = { 'content-type': 'application/json', origin: url };
    const headers = { cookie, ...(body !== undefined && json) };
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(url + path, { agent, method, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const answers = await Promise.all(
  list.map(async ({ atMs, cookie, body }) => {
    const agent = new Agent({ keepAlive: true });
    await send(agent, '/api/time', cookie);
    await delay(Math.max(0, atMs - Date.now()));
    const sentAtMs = Date.now();
    const status = await send(agent, '/api/runs', cookie, body);
    agent.destroy();
    return { status, sentAtMs };
  }),
);
process.stdout.write(JSON.stringify(answers));
