import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchApp } from '../support/launchApp';
import { startCutProxy } from '../../support/cutProxy';
import { startServer } from '#build/services/startServer';
import type { CutProxy } from '../../support/cutProxy';
import type { Page } from 'playwright-core';
import type { PreparedRuntime } from '#build/runtime';
import type { RunningApp } from '../support/launchApp';

export interface TourOptions {
  readonly runtime: PreparedRuntime;
  readonly display: string | undefined;
  /** An empty PostgreSQL database of its own. */
  readonly databaseUrl: string;
  /** Folder for summary.json, pictures and papers. */
  readonly out: string;
}

/** One step of the main job as it went. */
interface StepReport {
  readonly step: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly checks: readonly string[];
  readonly error?: string;
}

/** The office in which the tour plays: a real server, a network that can be cut, and the machines. */
export interface Stage {
  readonly out: string;
  /** Starts the app on a machine; every machine has its own folder and its own network cable. */
  readonly launch: (machine: string) => Promise<RunningApp>;
  readonly network: (machine: string) => Promise<CutProxy>;
  /** Plays a step, times it, and fails loudly with a picture of where it stopped. */
  readonly step: (name: string, page: () => Page, play: (check: Check) => Promise<void>) => Promise<void>;
  readonly picture: (page: Page, name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Notes what was seen to hold; throws when it does not. */
export type Check = (what: string, holds: boolean) => void;

export async function openStage({ runtime, display, databaseUrl, out }: TourOptions): Promise<Stage> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const machines = path.join(out, 'machines');
  const server = await startServer({
    databaseUrl,
    env: { GIAO_BAN_SAMPLE: '1', GIAO_BAN_BLOBS: path.join(out, 'server-blobs') },
  });
  const cables = new Map<string, Promise<CutProxy>>();
  const network = (machine: string): Promise<CutProxy> => {
    const cable = cables.get(machine) ?? startCutProxy(server.url);
    cables.set(machine, cable);
    return cable;
  };
  const running = new Set<RunningApp>();
  const reports: StepReport[] = [];
  let pictures = 0;

  const picture = async (page: Page, name: string): Promise<void> => {
    pictures += 1;
    await page.screenshot({ path: path.join(out, `${String(pictures).padStart(2, '0')}-${name}.png`) });
  };

  async function step(name: string, page: () => Page, play: (check: Check) => Promise<void>): Promise<void> {
    const begun = performance.now();
    const checks: string[] = [];
    const check: Check = (what, holds) => {
      if (!holds) throw new Error(`Not so: ${what}`);
      checks.push(what);
    };
    let error: unknown;
    try {
      await play(check);
    } catch (thrown) {
      error = thrown;
      await picture(page(), `failed-${name}`).catch(() => undefined);
    }
    const report = {
      step: name,
      ok: error === undefined,
      milliseconds: Math.round(performance.now() - begun),
      checks,
    };
    reports.push(error === undefined ? report : { ...report, error: String(error) });
    await writeFile(
      path.join(out, 'summary.json'),
      JSON.stringify({ runtime: runtime.runtime, steps: reports }, null, 2),
    );
    process.stderr.write(`${report.ok ? 'ok  ' : 'FAIL'} ${name} (${report.milliseconds} ms)\n`);
    if (error !== undefined) throw error;
  }

  return {
    out,
    network,
    step,
    picture,
    launch: async (machine) => {
      const { url } = await network(machine);
      const app = await launchApp(runtime, path.join(machines, machine), display, url);
      running.add(app);
      app.app.once('close', () => running.delete(app));
      return app;
    },
    close: async () => {
      for (const app of running) await app.close();
      for (const cable of cables.values()) await (await cable).stop();
      await server.stop();
    },
  };
}
