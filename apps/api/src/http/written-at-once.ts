import type { RequestHandler } from 'express';

/**
 * Events that come in one turn of the event loop leave in one write: that a program compiled, its tests
 * and its verdict are known in the same moment, and each write costs more than what is in it.
 */
export const writtenAtOnce: RequestHandler = (_request, response, next) => {
  const { write } = response;
  let held = false;
  response.write = (...given: unknown[]) => {
    const { socket } = response;
    if (socket !== null && !held) {
      held = true;
      socket.cork();
      setImmediate(() => {
        held = false;
        socket.uncork();
      });
    }
    return Reflect.apply(write, response, given);
  };
  next();
};
