import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'connects to the machine it runs on',
  language: 'python',
  code: `
import socket

def solve(n):
    socket.create_connection(('127.0.0.1', 80), 1)
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
