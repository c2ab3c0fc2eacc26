import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from './support/openOffice';
import type { Office } from './support/openOffice';
import type { RunningApp } from './support/launchApp';

let office: Office;
let desk: RunningApp;

beforeAll(async () => {
  office = await openOffice();
  desk = await office.launch('desk');
});
afterAll(() => office.close());

describe('the window is locked down', () => {
  it('keeps every window sandboxed, isolated and without Node', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = (
          window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
      }),
    );
    expect(preferences.length).toBeGreaterThan(0);
    for (const each of preferences)
      expect(each).toEqual({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      });
    expect(await desk.page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  });

  it('serves its pages with a policy that allows no foreign script and no network', async () => {
    const policy = await desk.page.evaluate(async () =>
      (await fetch('/index.html')).headers.get('content-security-policy'),
    );
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
    const reached = await desk.page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      `${office.serverUrl}/healthz`,
    );
    expect(reached).toBe(false);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/print-fonts/../index.js',
  ])('does not serve %s', async (path) => {
    expect(await desk.page.evaluate(async (url) => (await fetch(url)).status, path)).toBe(404);
  });

  it('denies navigation, new windows and permissions', async () => {
    const before = desk.page.url();
    await desk.page.evaluate((url) => {
      window.location.href = url;
    }, `${office.serverUrl}/healthz`);
    expect(await desk.page.evaluate(() => window.open('https://example.com') === null)).toBe(true);
    expect(desk.page.url()).toBe(before);
    expect(desk.app.windows().length).toBe(1);
    const granted = await desk.page.evaluate(
      async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
    );
    expect(granted).toBe('denied');
  });

  it('answers only calls of the contract with input that fits it', async () => {
    const answers = await desk.page.evaluate(async () => {
      const { call } = (
        window as unknown as { giaoBan: { call: (name: string, input?: unknown) => Promise<unknown> } }
      ).giaoBan;
      return [
        await call('fs.readFile', '/etc/passwd'),
        await call('constructor'),
        await call('session.signIn', { serverUrl: 1 }),
        await call('tasks.act', { taskId: '../x', action: 'approve', note: '', date: '', unitId: '' }),
        await call('meetings.sign', { id: 'm1' }),
      ];
    });
    expect(answers).toMatchObject([
      { ok: false, problem: { code: 'call.unknown' } },
      { ok: false, problem: { code: 'call.unknown' } },
      { ok: false, problem: { code: 'call.malformed' } },
      { ok: false, problem: { code: 'call.malformed' } },
      { ok: false, problem: { code: 'session.signedOut' } },
    ]);
  });

  it('shows the window nothing but the two functions of the bridge', async () => {
    expect(
      await desk.page.evaluate(() => Object.keys((window as unknown as { giaoBan: object }).giaoBan).sort()),
    ).toEqual(['call', 'on']);
  });
});
