/** The server, or the connection to it, was lost for a reason that is not the query's. */
export class ConnectionLost extends Error {
  override readonly name: string = 'ConnectionLost';
}

/** Nothing was asked yet: the server cannot be reached, though its end may not have been told of. */
export class ServerUnreachable extends ConnectionLost {
  override readonly name = 'ServerUnreachable';
}
