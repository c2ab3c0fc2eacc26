import { choose, comesToBeSeen, openSubject, signIn } from '../../support/ui';
import type { RunningApp } from '../../support/launchApp';
import type { Stage } from '../stage';

export const meetingTitle = 'Họp giao ban lãnh đạo UBND quận';

/** What the secretary types as the third conclusion; it becomes the task that the tour follows. */
export const thirdConclusion =
  'Thống nhất cập nhật thông tin, kết quả thực hiện các chỉ tiêu kế hoạch kinh tế - xã hội trên phần mềm phục vụ chỉ đạo ' +
  'điều hành. Giao Phòng Tài chính - Kế hoạch thống nhất với Văn phòng HĐND&UBND quận về nội dung chi tiết, báo cáo ' +
  'Phó Chủ tịch UBND quận phụ trách trước khi triển khai vào cuối tháng 2/2019.';

/** Step 1: the secretary completes the conclusions of 28/01/2019 and signs; the tasks are made. */
export async function holdMeeting(stage: Stage, { page }: RunningApp): Promise<void> {
  await stage.step(
    '1 hop-giao-ban',
    () => page,
    async (check) => {
      await signIn(page, 'thuky');
      await stage.picture(page, 'tong-quan');
      await openSubject(page, 'Cuộc họp');
      await stage.picture(page, 'cuoc-hop');
      await page.getByText(meetingTitle).first().click();
      await page.getByRole('heading', { level: 1, name: meetingTitle }).waitFor();
      check(
        'chủ trì là Chủ tịch UBND quận',
        await comesToBeSeen(page.getByText('Chủ tịch UBND quận').first()),
      );
      check('ba nội dung họp', (await page.getByLabel(/^Nội dung \d+$/u).count()) === 3);
      check('thành phần dự theo chức danh', (await page.getByLabel(/^Có mặt: /u).count()) >= 8);

      await page.getByRole('button', { name: 'Thêm kết luận' }).click();
      const third = page.getByRole('region', { name: 'Kết luận 3' });
      await third.getByLabel('Nội dung kết luận').fill(thirdConclusion);
      await choose(page, third, 'Đơn vị chủ trì', 'tai chinh', 'Phòng Tài chính - Kế hoạch');
      await choose(page, third, 'Đơn vị phối hợp', 'van phong', 'Văn phòng HĐND&UBND quận');
      await page.keyboard.press('Escape');
      const words = third.getByLabel('Thời hạn theo lời kết luận');
      await words.fill('cuối tháng 2/2019');
      const takeDay = third.getByRole('button', { name: 'Lấy ngày 28/02/2019' });
      if (await takeDay.isVisible()) await takeDay.click();
      const due = third.getByLabel('Hạn', { exact: true });
      check('“cuối tháng 2/2019” là 28/02/2019', (await due.inputValue()) === '28/02/2019');
      await third.scrollIntoViewIfNeeded();
      await stage.picture(page, 'ket-luan-3');
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByText('Đã lưu').first().waitFor();

      await page.getByRole('button', { name: 'Ký', exact: true }).click();
      const listed = page.getByTestId('tasks-to-create').getByRole('listitem');
      check('ba nhiệm vụ sẽ được tạo', (await listed.count()) === 3);
      await stage.picture(page, 'ky-ket-luan');
      await page.getByRole('button', { name: /^Ký và tạo/u }).click();
      await page.getByText('Đã tạo 3 nhiệm vụ').waitFor();
      await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor({ state: 'detached' });
      const links = page.getByRole('link', { name: 'Mở nhiệm vụ' });
      await links.first().waitFor();
      check('mỗi kết luận dẫn đến nhiệm vụ của nó', (await links.count()) === 3);
      await stage.picture(page, 'da-ky');
      await links.last().click();
      await page.getByText('Kết luận cuộc họp').first().waitFor();
      check(
        'nhiệm vụ dẫn về cuộc họp',
        await comesToBeSeen(page.getByRole('link', { name: meetingTitle }).first()),
      );
      await stage.picture(page, 'nhiem-vu-tu-ket-luan');
      await page.getByRole('link', { name: meetingTitle }).first().click();
      await page.getByRole('heading', { level: 1, name: meetingTitle }).waitFor();
    },
  );
}
