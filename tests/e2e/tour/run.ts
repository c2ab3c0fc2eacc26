import { backOnline } from './steps/backOnline';
import { holdMeeting } from './steps/holdMeeting';
import { openStage } from './stage';
import { printNotice } from './steps/printNotice';
import { reportOnTask } from './steps/reportOnTask';
import { visitOffline } from './steps/visitOffline';
import type { TourOptions } from './stage';

/**
 * Plays the main job in the real app with real clicks: a meeting signed and printed, its task carried out, a visit
 * without a network, and what the others see afterwards. Writes summary.json, pictures and papers to `out`.
 * @throws Error at the first thing that is not as it should be
 */
export async function runTour(options: TourOptions): Promise<void> {
  const stage = await openStage(options);
  try {
    const desk = await stage.launch('van-phong');
    await holdMeeting(stage, desk);
    await printNotice(stage, desk);
    const other = await stage.launch('phong-ban');
    await reportOnTask(stage, other, desk);
    const laptop = await visitOffline(stage, desk, 'van-phong');
    await backOnline(stage, laptop, 'van-phong', other);
  } finally {
    await stage.close();
  }
}
