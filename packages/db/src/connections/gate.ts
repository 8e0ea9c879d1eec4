import { Socket } from 'node:net';
import type { Availability } from './availability.ts';
import { backoffMs } from './backoff.ts';

/** A server that is there lets us in within this time, however busy it is. */
const reachableWithinMs = 2_000;
/**
 * One that let us in and says nothing is frozen, and will speak when it thaws. To leave and come back
 * would only lengthen the line before its door.
 */
const silentForMs = 30_000;
const errorMessage = 'E'.charCodeAt(0);

type Turn = { socket: Socket; first: boolean; begin: () => void };

/**
 * The door through which every connection of a process to Postgres goes: one at a time, each after
 * the one before is in or has failed, ever more slowly while they fail, and never more than `limit`
 * that are open. While the database is away only the watch knocks, and all others wait for it.
 */
export class Gate {
  readonly #availability: Availability;
  readonly #limit: number;
  readonly #waiting: Turn[] = [];
  readonly #open = new Set<Socket>();
  #knocking: Socket | null = null;
  #failures = 0;
  #pause: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(availability: Availability, limit: number) {
    this.#availability = availability;
    this.#limit = limit;
    availability.onChange(() => this.#next());
  }

  /** How many connections are open or being opened. */
  get open(): number {
    return this.#open.size;
  }

  /** For `pg`: a socket that waits for its turn when it is told to connect. `first` is the watch's. */
  socket({ first = false } = {}): Socket {
    const turns = (socket: Socket, begin: () => void) => this.#queue({ socket, first, begin });
    return new PatientSocket(turns);
  }

  /** Whoever still waits is refused, and nobody is let in any more. */
  close(): void {
    this.#closed = true;
    if (this.#pause) clearTimeout(this.#pause);
    const outside = this.#waiting.splice(0).map(({ socket }) => socket);
    if (this.#knocking) outside.push(this.#knocking);
    for (const socket of outside) refuse(socket, 'the program ends');
  }

  #queue(turn: Turn): void {
    if (this.#closed) {
      refuse(turn.socket, 'the program ends');
      return;
    }
    this.#waiting.push(turn);
    turn.socket.once('close', () => {
      const place = this.#waiting.indexOf(turn);
      if (place >= 0) this.#waiting.splice(place, 1);
    });
    this.#next();
  }

  #next(): void {
    if (this.#knocking || this.#pause || this.#closed) return;
    if (this.#open.size >= this.#limit) return;
    const first = this.#waiting.findIndex((turn) => turn.first);
    const place = first < 0 && this.#availability.isUp ? 0 : first;
    const [turn] = place < 0 ? [] : this.#waiting.splice(place, 1);
    if (turn) this.#knock(turn);
  }

  #knock({ socket, begin }: Turn): void {
    this.#knocking = socket;
    this.#open.add(socket);
    let timer = setTimeout(() => refuse(socket, 'it cannot be reached'), reachableWithinMs);
    socket.once('connect', () => {
      clearTimeout(timer);
      timer = setTimeout(() => refuse(socket, 'it does not answer'), silentForMs);
    });
    const over = (worked: boolean) => {
      clearTimeout(timer);
      if (this.#knocking !== socket) return;
      this.#knocking = null;
      this.#failures = worked ? 0 : this.#failures + 1;
      this.#nextLater();
    };
    // The first byte says what became of it: a server that is full or starting begins with an error.
    socket.once('data', (bytes: Buffer) => over(bytes[0] !== errorMessage));
    socket.once('close', () => {
      this.#open.delete(socket);
      over(false);
      this.#next();
    });
    begin();
  }

  /** The next at once after a success, and ever later after failures. */
  #nextLater(): void {
    if (this.#failures === 0) this.#next();
    else {
      this.#pause = setTimeout(() => {
        this.#pause = null;
        this.#next();
      }, backoffMs(this.#failures));
    }
  }
}

function refuse(socket: Socket, why: string): void {
  socket.destroy(new Error(`Connection terminated: ${why}`));
}

/** A socket whose `connect` begins when it is its turn. */
class PatientSocket extends Socket {
  readonly #turns: (socket: Socket, begin: () => void) => void;

  constructor(turns: (socket: Socket, begin: () => void) => void) {
    super();
    this.#turns = turns;
  }

  override connect(...address: unknown[]): this {
    this.#turns(this, () => super.connect(...(address as [number, string])));
    return this;
  }
}
