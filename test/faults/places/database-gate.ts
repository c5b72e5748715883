import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A statement that writes, on its way to the database. */
export interface DatabaseWrite {
  /** The statement as it was sent; of a commit, the last statement that it makes lasting. */
  readonly text: string;
  readonly isCommit: boolean;
  /** Rows that it touched; null before it was done. */
  readonly rows: number | null;
}

/** `stop`: the statement goes no further, or its answer is not given; the connection ends. */
export type Verdict = "go-on" | "stop";

export interface GateListener {
  before?: (write: DatabaseWrite) => Promise<Verdict> | Verdict;
  /** The database has done it, and the service does not know yet. */
  after?: (write: DatabaseWrite) => Promise<Verdict> | Verdict;
}

export interface DatabaseGate {
  /** The address of the database, through the gate. */
  readonly url: string;
  readonly listener: GateListener;
  /** Writes that touched something, since it was opened. */
  readonly writes: number;
  close(): Promise<void>;
}

const STARTUP_HAS_NO_TYPE = 4;
const HEAD = 5;

/** Cuts a stream of PostgreSQL's protocol into messages. */
const messages = (hasStartup: boolean) => {
  let rest: Buffer = Buffer.alloc(0);
  let startup = hasStartup;
  return function* (chunk: Buffer): Generator<Buffer> {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const skip = startup ? 0 : 1;
      if (rest.length < (startup ? STARTUP_HAS_NO_TYPE : HEAD)) return;
      const length = rest.readUInt32BE(skip) + skip;
      if (rest.length < length) return;
      yield rest.subarray(0, length);
      rest = rest.subarray(length);
      startup = false;
    }
  };
};

const textFrom = (message: Buffer, start: number): string =>
  message.toString("utf8", start, message.indexOf(0, start));

/** The text of a statement: `Q` holds it alone, `P` after the name of the prepared statement. */
const statementIn = (message: Buffer): string | null => {
  const type = String.fromCharCode(message[0] ?? 0);
  if (type === "Q") return textFrom(message, HEAD);
  return type === "P" ? textFrom(message, message.indexOf(0, HEAD) + 1) : null;
};

const WRITES = /\b(insert into|update|delete from)\s+["a-z]/i;

const rowsIn = (commandComplete: Buffer): number =>
  Number(/(\d+)\0?$/.exec(commandComplete.toString("utf8", HEAD))?.[1] ?? "0");

/** One connection of the service: what it sends waits for the listener, and so does what it gets. */
const passOn = (
  client: Socket,
  address: URL,
  listener: GateListener,
  counted: (rows: number) => void,
): void => {
  const server = connect(Number(address.port), address.hostname);
  let write: { readonly text: string; readonly isCommit: boolean } | null = null;
  let uncommitted: string | null = null;
  let rows = 0;
  const end = (): void => {
    client.destroy();
    server.destroy();
  };
  for (const socket of [client, server]) {
    socket.on("error", end);
    socket.on("close", end);
  }

  type Take = (message: Buffer) => "go-on" | Promise<Verdict>;

  /** One at a time, in the order in which they came. */
  const inOrder = (socket: Socket, other: Socket, cut: ReturnType<typeof messages>, take: Take): void => {
    let turn = Promise.resolve();
    socket.on("data", (chunk: Buffer) => {
      turn = turn
        .then(async () => {
          let ready: Buffer[] = [];
          for (const message of cut(chunk)) {
            const verdict = take(message);
            if (verdict === "go-on") {
              ready.push(message);
              continue;
            }
            if (ready.length > 0) other.write(Buffer.concat(ready));
            ready = [];
            if ((await verdict) === "stop") return end();
            ready.push(message);
          }
          if (ready.length > 0 && !other.destroyed) other.write(Buffer.concat(ready));
        })
        .catch(end);
    });
  };

  const sent: Take = (message) => {
    const statement = statementIn(message);
    if (statement === null) return "go-on";
    const isCommit = /^\s*commit\b/i.test(statement);
    if (isCommit) write = uncommitted === null ? null : { text: uncommitted, isCommit };
    else write = WRITES.test(statement) ? { text: statement, isCommit } : null;
    if (/^\s*(begin|start|rollback)\b/i.test(statement)) uncommitted = null;
    if (write === null) return "go-on";
    rows = 0;
    return Promise.resolve(listener.before?.({ ...write, rows: null }) ?? "go-on");
  };

  const answered: Take = (message) => {
    const type = String.fromCharCode(message[0] ?? 0);
    if (write === null) return "go-on";
    if (type === "C") rows = rowsIn(message);
    if (type !== "Z") return "go-on";
    const done = { ...write, rows: write.isCommit ? 1 : rows };
    if (done.isCommit) uncommitted = null;
    else if (rows > 0) uncommitted = write.text;
    write = null;
    if (done.rows > 0) counted(done.rows);
    return Promise.resolve(listener.after?.(done) ?? "go-on");
  };

  inOrder(client, server, messages(true), sent);
  inOrder(server, client, messages(false), answered);
};

/**
 * A door before PostgreSQL at which every write of the service can be stopped, before it was done or after. The
 * service knows nothing of it. `address` is asked for each connection: a server that was started anew has moved.
 */
export const openDatabaseGate = async (address: () => string): Promise<DatabaseGate> => {
  const listener: GateListener = {};
  const sockets = new Set<Socket>();
  let writes = 0;
  const server: Server = createServer({ noDelay: true }, (client) => {
    sockets.add(client);
    client.once("close", () => sockets.delete(client));
    passOn(client, new URL(address()), listener, () => {
      writes += 1;
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  const url = new URL(address());
  url.port = String(typeof place === "object" && place !== null ? place.port : 0);
  url.hostname = "127.0.0.1";
  return {
    url: url.href,
    listener,
    get writes() {
      return writes;
    },
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
};
