import { finding } from './visitOffline';
import { comesToBeSeen, openSubject, signIn, signOut } from '../../support/ui';
import type { RunningApp } from '../../support/launchApp';
import type { Stage } from '../stage';

/** The promise of the main job: what one machine sends, another shows within this time, in milliseconds. */
const promised = 2_000;

/** Step 5: the network is back, another running replica shows the work at once, and the ward has its task. */
export async function backOnline(
  stage: Stage,
  laptop: RunningApp,
  machine: string,
  other: RunningApp,
): Promise<void> {
  const { page } = other;
  await stage.step(
    '5 co-mang-lai',
    () => page,
    async (check) => {
      await signOut(page);
      await signIn(page, 'bode.ct');
      await openSubject(page, 'Nhiệm vụ');
      const row = page.getByTestId('task-table').getByText(finding.text);
      check('phường chưa thấy gì khi đoàn còn ngoại tuyến', !(await row.isVisible()));

      (await stage.network(machine)).mend();
      await laptop.page.getByTestId('sync-indicator').click();
      await laptop.page.getByRole('button', { name: 'Gửi ngay' }).click();
      const sent = performance.now();
      await row.waitFor({ timeout: promised });
      const took = Math.round(performance.now() - sent);
      check(`máy khác thấy sau ${took} ms, không khởi động lại`, took <= promised);
      await laptop.page.getByTestId('sync-details').getByText('Không có gì chờ gửi').waitFor();
      check('máy chủ đã nhận hết hồ sơ và ảnh', true);
      await stage.picture(laptop.page, 'da-gui-het');
      await row.click();
      await page.getByText('Tồn tại khi kiểm tra').first().waitFor();
      check(
        'tồn tại đã thành nhiệm vụ của phường',
        await comesToBeSeen(page.getByText('Phường Bồ Đề').first()),
      );
      await stage.picture(page, 'nhiem-vu-cua-phuong');
      await openSubject(page, 'Kiểm tra Tết');
      await page.getByTestId('ward-grid').waitFor();
      await stage.picture(page, 'bang-14-phuong');
    },
  );
}
