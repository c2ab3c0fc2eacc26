import { Subject } from 'rxjs';
import type { MessageFromRemote, MessageToRemote } from 'rxdb/plugins/storage-remote';
import { finishRekey } from '../rekey';
import { type Answers, type StorageRequest } from '../serve';
import type { StorageProblem } from '../storageProblem';
import { StorageError, toStorageError } from '../storageError';
import { packRequest, rowsOf, sizeOf, unpackAnswer } from './packWrite';
import { errorOf, errorAnswer } from './remoteErrors';
import { WorkerThread } from './workerThread';
import type { FromWorker, WorkerStart } from './wire';

/** A request that waits for its answer. */
interface Pending {
  readonly message: MessageToRemote;
  size: number;
  sent: number;
  /** Its events have been passed on; a repetition after a crash must not tell them twice. */
  told: boolean;
}

const fresh = (message: MessageToRemote, sent = 0): Pending => ({ message, size: 0, sent, told: false });

/** Beyond either, requests wait on this side, unserialised: the worker's queue cannot eat the memory. */
const MOST_IN_FLIGHT = 32;
const MOST_BYTES_IN_FLIGHT = 4 * 1024 * 1024;

/** A request that was on its way in two crashes is the likely cause of them. */
const MOST_SENDINGS = 2;
const MOST_CRASHES_IN_A_ROW = 3;

/**
 * Keeps the worker alive and its requests answered: bounds what is under way, starts a new thread after a crash,
 * opens the collections again and repeats what was not answered. A repeated write that had been committed is
 * recognised by its revision (WriteRequest.again), so an acknowledged write is never lost and none is done twice.
 */
export class Guardian {
  readonly messages$ = new Subject<MessageFromRemote>();
  private thread: WorkerThread | undefined;
  private readonly waiting: Pending[] = [];
  private readonly inFlight = new Map<string, Pending>();
  private bytesInFlight = 0;
  /** The 'create' message of every open connection, to be said again to a new thread. */
  private readonly connections = new Map<string, MessageToRemote>();
  private readonly ready = new Set<string>();
  /** Connections that are being opened again. */
  private readonly opening = new Set<string>();
  private held = false;
  private crashesInARow = 0;
  private idle: (() => void) | undefined;
  private lastRequest = 0;

  constructor(
    private readonly entry: URL | string,
    private start: WorkerStart,
    private readonly report: (problem: StorageProblem) => void,
  ) {}

  send(message: MessageToRemote): void {
    if (message.method === 'create') this.connections.set(message.connectionId, message);
    this.waiting.push(fresh(message));
    this.dispatch();
  }

  /** A request beyond RxDB; `before` goes ahead of what waits. */
  request<K extends StorageRequest['kind']>(
    params: Extract<StorageRequest, { kind: K }>,
    before = false,
  ): Promise<Answers[K]> {
    const requestId = `own|${++this.lastRequest}`;
    return new Promise((resolve, reject) => {
      const subscription = this.messages$.subscribe((answer) => {
        if (answer.answerTo !== requestId) return;
        subscription.unsubscribe();
        if (answer.error) reject(errorOf(answer.error));
        else resolve(answer.return as Answers[K]);
      });
      const message: MessageToRemote = {
        connectionId: 'own',
        requestId,
        method: 'custom',
        version: '',
        params,
      };
      // What goes ahead is not repeated after a crash: its caller must look again first.
      if (before) this.post(fresh(message, MOST_SENDINGS - 1));
      else this.send(message);
    });
  }

  private dispatch(): void {
    if (this.held) return;
    while (this.waiting.length > 0 && this.hasRoom()) {
      const next = this.waiting[0] as Pending;
      if (this.isOrphan(next.message)) {
        this.waiting.shift();
        const error = new StorageError('misuse', 'the collection is closed');
        this.messages$.next(errorAnswer(next.message, error));
        continue;
      }
      if (!this.mayGo(next.message)) {
        this.reopenIfClosed(next.message);
        return;
      }
      this.waiting.shift();
      this.post(next);
    }
  }

  private hasRoom(): boolean {
    // What was under way in a crash goes alone, so that the one request that causes it is known.
    if (this.waiting[0]?.sent || this.suspected()) return this.inFlight.size === 0;
    return this.inFlight.size < MOST_IN_FLIGHT && this.bytesInFlight < MOST_BYTES_IN_FLIGHT;
  }

  private suspected(): boolean {
    for (const { sent } of this.inFlight.values()) if (sent > 1) return true;
    return false;
  }

  /** Asked after the close: the worker would never answer, and all that waits would wait behind it. */
  private isOrphan({ method, connectionId }: MessageToRemote): boolean {
    return method !== 'create' && method !== 'custom' && !this.connections.has(connectionId);
  }

  /** After a restart a connection is spoken on only when the new thread has opened it. */
  private mayGo({ method, connectionId }: MessageToRemote): boolean {
    if (method === 'create') return true;
    if (method === 'custom') return this.opening.size === 0;
    return this.ready.has(connectionId);
  }

  /** Opening again may have failed (a full disk, say); each later request tries once more. */
  private reopenIfClosed({ connectionId }: MessageToRemote): void {
    const create = this.connections.get(connectionId);
    if (create && !this.opening.has(connectionId) && !this.isBeingCreated(create))
      void this.reopenConnection(create);
  }

  private isBeingCreated(create: MessageToRemote): boolean {
    return this.inFlight.has(create.requestId) || this.waiting.some(({ message }) => message === create);
  }

  private post(pending: Pending): void {
    const { message } = pending;
    const request = packRequest(message, this.isPacked(message.connectionId), pending.sent > 0);
    pending.sent += 1;
    pending.size = sizeOf(request);
    this.inFlight.set(message.requestId, pending);
    this.bytesInFlight += pending.size;
    this.thread ??= this.startThread();
    this.thread.post(request);
  }

  private isPacked(connectionId: string): boolean {
    const params = this.connections.get(connectionId)?.params as
      { schema: { attachments?: unknown }; multiInstance: boolean } | undefined;
    return params !== undefined && !params.schema.attachments && !params.multiInstance;
  }

  private startThread(): WorkerThread {
    const thread: WorkerThread = new WorkerThread(this.entry, this.start, {
      message: (received) => this.receive(received),
      crash: (error) => {
        // A thread that was ended on purpose has already been replaced.
        if (this.thread === thread) this.crashed(error);
      },
    });
    return thread;
  }

  private receive(received: FromWorker): void {
    const rows = (requestId: string) => {
      const pending = this.inFlight.get(requestId);
      return pending ? rowsOf(pending.message) : [];
    };
    if (received.events && this.alreadyTold(received.events.requestId)) return;
    const message = unpackAnswer(received, rows);
    const pending = this.inFlight.get(message.answerTo);
    if (pending) {
      this.crashesInARow = 0;
      this.settle(pending);
      this.follow(pending.message, message);
    }
    this.messages$.next(message);
    this.dispatch();
    if (this.inFlight.size === 0) this.idle?.();
  }

  private alreadyTold(requestId: string): boolean {
    const pending = this.inFlight.get(requestId);
    const told = pending?.told ?? false;
    if (pending) pending.told = true;
    return told;
  }

  private settle(pending: Pending): void {
    this.inFlight.delete(pending.message.requestId);
    this.bytesInFlight -= pending.size;
  }

  /** Which connections are open. */
  private follow({ method, connectionId }: MessageToRemote, { error }: MessageFromRemote): void {
    if (method === 'create' && !error) {
      this.ready.add(connectionId);
      return;
    }
    const failedFirst = method === 'create' && !this.opening.has(connectionId);
    if (failedFirst || ((method === 'close' || method === 'remove') && !error)) {
      this.connections.delete(connectionId);
      this.ready.delete(connectionId);
    }
  }

  private crashed(error: StorageError): void {
    this.thread = undefined;
    this.crashesInARow += 1;
    const unanswered = [...this.inFlight.values()];
    this.report({ kind: 'crashed', error, waiting: unanswered.length });
    this.inFlight.clear();
    this.bytesInFlight = 0;
    this.ready.clear();
    const hopeless = this.crashesInARow >= MOST_CRASHES_IN_A_ROW;
    const failed = unanswered.filter(({ sent }) => hopeless || sent >= MOST_SENDINGS);
    const repeated = unanswered.filter((pending) => !failed.includes(pending));
    this.waiting.unshift(...repeated);
    if (hopeless) failed.push(...this.waiting.splice(0));
    for (const { message } of failed) {
      if (message.method === 'create' && !this.opening.has(message.connectionId)) {
        this.connections.delete(message.connectionId);
      }
      this.messages$.next(errorAnswer(message, error));
    }
    if (hopeless) {
      this.crashesInARow = 0;
      this.report({ kind: 'gave-up', error });
    } else {
      void this.reopen().then(() => this.report({ kind: 'restarted', resent: repeated.length }));
    }
    if (this.inFlight.size === 0) this.idle?.();
  }

  /** Opens every connection in a new thread, then lets the waiting requests go. */
  private async reopen(): Promise<void> {
    const closed = [...this.connections.values()].filter(
      (create) => !this.opening.has(create.connectionId) && !this.isBeingCreated(create),
    );
    const opened = closed.map((create) => this.reopenConnection(create));
    this.dispatch();
    await Promise.all(opened);
  }

  private reopenConnection(create: MessageToRemote): Promise<void> {
    const requestId = `again|${++this.lastRequest}`;
    this.opening.add(create.connectionId);
    return new Promise((resolve) => {
      const subscription = this.messages$.subscribe((answer) => {
        if (answer.answerTo !== requestId) return;
        subscription.unsubscribe();
        this.opening.delete(create.connectionId);
        if (answer.error) this.failWaiting(create.connectionId, errorOf(answer.error));
        this.dispatch();
        resolve();
      });
      this.post(fresh({ ...create, requestId }));
    });
  }

  /** What waits on a connection that cannot be opened again must not wait for ever. */
  private failWaiting(connectionId: string, error: Error): void {
    const mine = this.waiting.filter(({ message }) => message.connectionId === connectionId);
    for (const pending of mine) this.waiting.splice(this.waiting.indexOf(pending), 1);
    for (const { message } of mine) this.messages$.next(errorAnswer(message, error));
  }

  /** New requests wait, those under way are answered, the copies are made; then no thread runs while files change. */
  async rekey(newKey: string): Promise<void> {
    if (this.held) throw new StorageError('misuse', 'the key is being changed already');
    this.held = true;
    try {
      await this.drained();
      if (this.ready.size < this.connections.size)
        throw new StorageError('crashed', 'the worker crashed meanwhile');
      const paths = await this.request<'prepare-rekey'>({ kind: 'prepare-rekey', newKey }, true);
      await this.stopThread();
      for (const path of paths) finishRekey(path);
      this.start = { ...this.start, key: newKey };
    } catch (error) {
      throw toStorageError(error);
    } finally {
      this.held = false;
      if (this.thread) this.dispatch();
      else await this.reopen();
    }
  }

  private drained(): Promise<void> {
    if (this.inFlight.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.idle = () => {
        this.idle = undefined;
        resolve();
      };
    });
  }

  private async stopThread(): Promise<void> {
    const thread = this.thread;
    this.thread = undefined;
    this.ready.clear();
    await thread?.end();
  }

  /** Ends the thread when nothing is open any more. */
  async close(): Promise<void> {
    if (this.connections.size === 0) await this.stopThread();
  }
}
