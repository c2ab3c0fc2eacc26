import type { RunningApp } from '../../support/launchApp';
import type { Stage } from '../stage';

/** Step 5. */
export async function backOnline(_stage: Stage, _laptop: RunningApp, _other: RunningApp): Promise<void> {
}
