import { BehaviorSubject, filter, firstValueFrom, merge as either } from 'rxjs';
import { randomBytes, randomUUID } from 'node:crypto';
import { createServerClient } from '../replica/sync/serverClient';
import { Failure } from '../failure';
import { openOrRecover } from './openOrRecover';
import { readProfiles, writeProfile } from './profiles';
import { seal, unseal, unwrapKey, wrapKey } from './wrappedKey';
import type { Clock } from '../clock';
import type { OpenStorage, Workspace } from './workspace';
import type { Recovery } from './openOrRecover';
import type { Profile } from './profiles';
import type { ProfileView, SessionView } from '#shared/ipc/views';
import type { ServerClient } from '../replica/sync/serverClient';
import type { SignInAnswer } from '#shared/sync/protocol';

export interface SessionSettings {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly machine: string;
  readonly openStorage: OpenStorage;
  /** Offered to who signs in here for the first time; '' = none. */
  readonly serverUrl: string;
}

export interface Credentials {
  readonly serverUrl: string;
  readonly username: string;
  readonly password: string;
}

/** Who works here now. Signing in offline is unwrapping the replica's key with the password. */
export interface Session {
  readonly profiles: () => Promise<{ readonly profiles: readonly ProfileView[]; readonly serverUrl: string }>;
  readonly view: () => SessionView;
  readonly changes$: BehaviorSubject<Workspace | null>;
  /** @throws Failure session.signedOut */
  readonly workspace: () => Workspace;
  readonly signIn: (credentials: Credentials) => Promise<SessionView>;
  readonly signOut: (force: boolean) => Promise<SessionView>;
  readonly close: () => Promise<void>;
}

/** What the server said to name and password: an answer, a refusal, or nothing at all. */
type Word = { readonly answer: SignInAnswer } | { readonly failure: Failure };

const unreachable = (failure: Failure): boolean =>
  ['server.unreachable', 'server.notGiaoBan', 'server.busy', 'server.failed'].includes(failure.problem.code);

export function createSession(settings: SessionSettings): Session {
  const { dataDir, clock, machine } = settings;
  const open$ = new BehaviorSubject<Workspace | null>(null);
  let offline = false;
  let recovered: Recovery | null = null;

  async function askServer(server: ServerClient, { username, password }: Credentials): Promise<Word> {
    try {
      return { answer: await server.signIn(username, password, machine) };
    } catch (error) {
      if (error instanceof Failure) return { failure: error };
      throw error;
    }
  }

  async function signIn(credentials: Credentials): Promise<SessionView> {
    const server = createServerClient(addressOf(credentials.serverUrl), clock);
    const username = credentials.username.trim().normalize('NFC').toLowerCase();
    const file = await readProfiles(dataDir, clock.now);
    const known = file.profiles.find(
      (entry) => entry.serverUrl === server.url && entry.username === username,
    );
    const word = await askServer(server, { ...credentials, username });
    const opened =
      'answer' in word
        ? await openOnline(server, username, credentials.password, known, word.answer)
        : await openOffline(known, credentials.password, word.failure);
    await leave();
    offline = !('answer' in word);
    const { workspace, recovery } = await openOrRecover({ ...settings, ...opened, server });
    recovered = recovery;
    if ('answer' in word) {
      await writeProfile(dataDir, opened.profile, clock.now);
      await firstData(workspace);
      const { fullName } = workspace.organisation.current().people.get(opened.profile.personId) ?? {};
      if (fullName) await writeProfile(dataDir, { ...opened.profile, displayName: fullName }, clock.now);
    }
    open$.next(workspace);
    return view();
  }

  async function openOnline(
    server: ServerClient,
    username: string,
    password: string,
    known: Profile | undefined,
    answer: SignInAnswer,
  ): Promise<{ profile: Profile; key: Uint8Array; token: string }> {
    if (known && (known.orgId !== answer.orgId || known.personId !== answer.personId))
      throw new Failure('session.otherOrg', { name: answer.orgName });
    const current = open$.value?.profile.id === known?.id ? open$.value?.key : undefined;
    const key = known ? (current ?? (await unwrapKey(known.key, password))) : randomBytes(32);
    if (!key) throw new Failure('session.passwordChanged');
    const profile: Profile = {
      id: known?.id ?? randomUUID(),
      serverUrl: server.url,
      username,
      orgId: answer.orgId,
      orgName: answer.orgName,
      personId: answer.personId,
      displayName: known?.displayName ?? username,
      lastSignInAt: clock.now().toISOString(),
      key: known && !current ? known.key : await wrapKey(key, password),
      token: seal(key, Buffer.from(answer.token)),
    };
    return { profile, key, token: answer.token };
  }

  async function openOffline(
    known: Profile | undefined,
    password: string,
    failure: Failure,
  ): Promise<{ profile: Profile; key: Uint8Array; token: string }> {
    const { code } = failure.problem;
    if (!known) throw failure;
    // The old password still opens this machine after it was changed on the server; sync then asks for the new one.
    if (!unreachable(failure) && code !== 'session.wrong' && code !== 'app.tooOld') throw failure;
    const key = await unwrapKey(known.key, password);
    if (!key) throw new Failure('session.wrong');
    return { profile: known, key, token: unseal(key, known.token)?.toString() ?? '' };
  }

  /** A fresh replica is empty; nothing can be shown before the person's own record and their office have come. */
  async function firstData({ profile, organisation, sync, close }: Workspace): Promise<void> {
    const ready$ = organisation.changes$.pipe(
      filter(({ people, setting }) => people.has(profile.personId) && setting !== null),
    );
    // What is too large is asked for again in smaller parts.
    const failed$ = sync.status.view$.pipe(
      filter(({ problem }) => problem !== null && problem.code !== 'server.tooLarge'),
    );
    const first = await firstValueFrom(either(ready$, failed$));
    if ('problem' in first && !organisation.current().people.has(profile.personId)) {
      await close();
      throw new Failure(first.problem?.code ?? 'sync.failed', first.problem?.params);
    }
  }

  async function leave(): Promise<void> {
    const workspace = open$.value;
    if (!workspace) return;
    open$.next(null);
    await workspace.close();
  }

  function view(): SessionView {
    const workspace = open$.value;
    const organisation = workspace?.organisation;
    const person = workspace && organisation?.current().people.get(workspace.profile.personId);
    if (!workspace || !organisation || !person) return { status: 'signedOut' };
    const { profile } = workspace;
    return {
      status: 'signedIn',
      personId: profile.personId,
      username: profile.username,
      person,
      unitName: organisation.current().units.get(person.unitId)?.name ?? '',
      orgName: profile.orgName,
      roles: organisation.actor(profile.personId, profile.orgId).roles,
      today: organisation.today(),
      sample: organisation.current().setting?.sample ?? false,
      offline,
      recovered: recovered && { exported: recovered.exported, count: recovered.count },
    };
  }

  /** One at a time: a replica that is still closing must not be opened again. */
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const next = turn.then(run, run);
    turn = next.catch(() => undefined);
    return next;
  }

  async function signOut(force: boolean): Promise<SessionView> {
    const status = open$.value?.sync.status.view();
    const unsent = (status?.waiting ?? 0) + (status?.waitingFiles ?? 0);
    if (unsent > 0 && !force) throw new Failure('session.unsent', { count: unsent });
    await leave();
    return view();
  }

  return {
    changes$: open$,
    view,
    workspace: () => {
      if (!open$.value) throw new Failure('session.signedOut');
      return open$.value;
    },
    profiles: async () => {
      const file = await readProfiles(dataDir, clock.now);
      return { serverUrl: file.serverUrl || settings.serverUrl, profiles: file.profiles.map(shown) };
    },
    signIn: (credentials) => inTurn(() => signIn(credentials)),
    signOut: (force) => inTurn(() => signOut(force)),
    close: () => inTurn(leave),
  };
}

const shown = ({ id, serverUrl, username, displayName, orgName, lastSignInAt }: Profile): ProfileView => ({
  id,
  serverUrl,
  username,
  displayName,
  orgName,
  lastSignInAt,
});

/** A server's address as a person types it: `maychu.longbien.local:8080` means https, except on this machine. */
export function addressOf(typed: string): string {
  const text = typed.trim();
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/u.test(text);
  const url = /^https?:\/\//u.test(text) ? text : `${local ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(url)) throw new Failure('server.address', { address: text });
  return new URL(url).toString().replace(/\/+$/u, '');
}
