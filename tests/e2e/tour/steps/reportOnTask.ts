import { choose, comesToBeSeen, openSubject, signIn, signOut } from '../../support/ui';
import { thirdConclusion } from './holdMeeting';
import type { Page } from 'playwright-core';
import type { RunningApp } from '../../support/launchApp';
import type { Stage } from '../stage';

const words = thirdConclusion.slice(0, 40);

/** Opens the task of the third conclusion from the list, found without diacritics. */
async function openTask(page: Page): Promise<void> {
  await openSubject(page, 'Nhiệm vụ');
  await page.getByRole('searchbox').fill('chi tieu kinh te');
  await page.getByRole('link', { name: words }).or(page.getByText(words)).first().click();
  await page.getByText('Các bước xử lý').waitFor();
}

/** Step 3: the head of the lead unit names the officer, the officer reports, the leader's dashboard shows it. */
export async function reportOnTask(stage: Stage, other: RunningApp, desk: RunningApp): Promise<void> {
  const { page } = other;
  await stage.step(
    '3 phan-cong-va-bao-cao',
    () => page,
    async (check) => {
      await signIn(page, 'tp.tckh');
      await openTask(page);
      await page.getByRole('button', { name: 'Phân công xử lý' }).click();
      const dialog = page.getByRole('dialog');
      await choose(
        page,
        dialog,
        'Người chịu trách nhiệm',
        'chuyen vien 1',
        'Chuyên viên 1, Phòng Tài chính - Kế hoạch',
      );
      await dialog.getByLabel('Nội dung công việc').fill('Dự thảo danh mục chỉ tiêu và biểu nhập số liệu');
      await stage.picture(page, 'phan-cong');
      await dialog.getByRole('button', { name: 'Phân công', exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
      await page.getByTestId('steps').getByText('Dự thảo danh mục chỉ tiêu và biểu nhập số liệu').waitFor();
      check(
        'bước xử lý có người chịu trách nhiệm',
        await comesToBeSeen(page.getByTestId('steps').getByText('Chuyên viên 1, Phòng Tài chính - Kế hoạch')),
      );
      await page.getByTestId('sync-indicator').getByText('Đã đồng bộ').waitFor();
      await signOut(page);

      await signIn(page, 'cv1.tckh');
      await openTask(page);
      await page.getByRole('button', { name: 'Báo cáo tiến độ' }).first().click();
      const report = page.getByRole('dialog');
      await report.getByLabel('Kết quả đã làm').fill('Đã dự thảo danh mục 16 chỉ tiêu, gửi Văn phòng góp ý');
      await report.getByText('50%', { exact: false }).first().click();
      await stage.picture(page, 'bao-cao-tien-do');
      await report.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await page.getByText('Đã dự thảo danh mục 16 chỉ tiêu').first().waitFor();
      await stage.picture(page, 'nhat-ky-xu-ly');
      await page.getByTestId('sync-indicator').getByText('Đã đồng bộ').waitFor();

      await signOut(desk.page);
      await signIn(desk.page, 'chutich');
      await desk.page.getByTestId('bucket-OVERDUE').waitFor();
      for (const bucket of [
        'Quá hạn',
        'Sắp đến hạn',
        'Trong hạn',
        'Hoàn thành quá hạn',
        'Hoàn thành đúng hạn',
      ])
        check(
          `bảng của lãnh đạo có ô ${bucket}`,
          await comesToBeSeen(desk.page.getByText(bucket, { exact: true }).first()),
        );
      await stage.picture(desk.page, 'bang-cua-lanh-dao');
      await openTask(desk.page);
      check(
        'lãnh đạo thấy báo cáo của chuyên viên',
        await comesToBeSeen(desk.page.getByText('Đã dự thảo danh mục 16 chỉ tiêu').first()),
      );
      check('thời hạn bằng chữ', await comesToBeSeen(desk.page.getByText('Trong hạn').first()));
      await stage.picture(desk.page, 'lanh-dao-xem-nhiem-vu');
      await signOut(desk.page);
    },
  );
}
