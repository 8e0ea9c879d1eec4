/*
 * Loaded into the api and the worker by `--import`, for `bench --only way` alone: notes when a submission
 * passes which point, and what CPU the process had used by then. The product itself knows nothing of it.
 */
import { ChildProcess } from 'node:child_process';
import diagnostics from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Mark } from './segments.ts';

const part = /apps\/(api|worker)\//.exec(process.argv[1] ?? '')?.[1];
const folder = process.env.WAY_PROBE_DIR;

if (part !== undefined && folder !== undefined) {
  const marks: Mark[] = [];
  const mark = (label: string) => {
    const { user, system } = process.cpuUsage();
    marks.push({ at: Number(process.hrtime.bigint()) / 1e6, cpu: (user + system) / 1000, label });
  };
  // The bench asks for what was noted since it asked last.
  process.on('SIGUSR2', () => {
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(marks.splice(0)));
  });
  listenToRequests(mark);
  listenToPostgres(mark);
  if (part === 'worker') listenToChildren(mark);
}

type Note = (label: string) => void;

function listenToRequests(mark: Note): void {
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: http.IncomingMessage };
    mark(`${request.method} ${request.url?.replace(/[0-9a-f-]{36}/, '{id}')}`);
  });
  const { write, end } = http.ServerResponse.prototype;
  http.ServerResponse.prototype.write = function (this: http.ServerResponse, ...given: unknown[]) {
    mark(`writes ${kindOfEvent(given[0])}`);
    return Reflect.apply(write, this, given);
  };
  http.ServerResponse.prototype.end = function (this: http.ServerResponse, ...given: unknown[]) {
    mark('ends the answer');
    return Reflect.apply(end, this, given);
  };
}

function kindOfEvent(chunk: unknown): string {
  const text = String(chunk instanceof Uint8Array ? Buffer.from(chunk) : chunk);
  return /"type":"([a-z]+)"/.exec(text)?.[1] ?? 'bytes';
}

function listenToPostgres(mark: Note): void {
  const require = createRequire(
    new URL('../../../../../packages/db/package.json', import.meta.url),
  );
  const { Client } = require('pg');
  const { query, _handleNotification } = Client.prototype;
  Client.prototype.query = function (...given: unknown[]) {
    const [first] = given;
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
    const name = nameOf(text ?? '');
    mark(`asks: ${name}`);
    const answer = Reflect.apply(query, this, given);
    const answered = () => mark(`answered: ${name}`);
    if (answer instanceof Promise) answer.then(answered, answered);
    return answer;
  };
  Client.prototype._handleNotification = function (message: { channel: string }) {
    mark(`hears of ${message.channel.replace(/[^a-z_].*/, '')}`);
    return Reflect.apply(_handleNotification, this, [message]);
  };
}

function nameOf(text: string): string {
  return text
    .replaceAll(/["\s]+/g, ' ')
    .trim()
    .slice(0, 60);
}

function listenToChildren(mark: Note): void {
  const prototype = ChildProcess.prototype as unknown as { spawn(options: object): unknown };
  const { spawn } = prototype;
  prototype.spawn = function (this: ChildProcess, options) {
    const result = Reflect.apply(spawn, this, [options]);
    const { stdin } = this;
    const uncork = stdin?.uncork;
    if (stdin && uncork) {
      stdin.uncork = () => {
        mark('gives the child its job');
        Reflect.apply(uncork, stdin, []);
      };
    }
    this.stdio[3]?.on('data', () => mark('hears from the child'));
    return result;
  };
}
