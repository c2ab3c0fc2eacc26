import path from 'node:path';
import { comesToBeSeen, openSubject, signIn, signOut } from '../../support/ui';
import type { Page } from 'playwright-core';
import type { RunningApp } from '../../support/launchApp';
import type { Stage } from '../stage';

export const finding = {
  text: 'Chợ tạm trước số 12 bày bán thực phẩm sát mặt đường, không che đậy',
  remedy: 'Giải tỏa điểm bán, yêu cầu hộ kinh doanh che đậy thực phẩm',
} as const;

const facility = 'Bếp ăn chợ xuân phường Bồ Đề';
const typedLast = 'Số 270 đường Ngọc Lâm, cạnh bãi đỗ xe';

/** Opens the visit of phường Bồ Đề from its tile. */
async function openVisit(page: Page): Promise<void> {
  await openSubject(page, 'Kiểm tra Tết');
  await page.getByTestId('ward-grid').getByRole('link', { name: /Bồ Đề/u }).click();
  await page.getByTestId('checklist').waitFor();
}

/** The answer to a question of the checklist, found by its title as a person finds it. */
const question = (page: Page, title: string) =>
  page.getByTestId('checklist').locator('.sd-question').filter({ hasText: title });

async function judge(
  page: Page,
  title: string,
  answer: 'Đạt' | 'Không đạt' | 'Không áp dụng',
): Promise<void> {
  await question(page, title).first().getByText(answer, { exact: true }).click();
}

async function answer(page: Page, stage: Stage): Promise<void> {
  await page.getByLabel('Tên cơ sở').fill(facility);
  await question(page, 'Loại hình').first().locator('.sd-dropdown').click();
  await page.getByRole('option', { name: 'Bếp ăn tập thể' }).click();
  await judge(page, 'Giấy chứng nhận cơ sở', 'Đạt');
  await judge(page, 'được tập huấn kiến thức ATTP', 'Đạt');
  await judge(page, 'được khám sức khỏe định kỳ', 'Không áp dụng');
  await question(page, 'Số người trực tiếp chế biến').first().getByRole('spinbutton').fill('7');
  await judge(page, 'nguyên tắc một chiều', 'Đạt');
  await judge(page, 'Nơi chế biến, bảo quản sạch sẽ', 'Không đạt');
  await question(page, 'Mô tả vi phạm về vệ sinh')
    .first()
    .getByRole('textbox')
    .fill('Thùng rác không nắp, nước đọng trước cửa bếp');
  await question(page, 'Ảnh vi phạm về vệ sinh')
    .first()
    .locator('input[type=file]')
    .setInputFiles(path.join(stage.out, '01-tong-quan.png'));
  await question(page, 'Ảnh vi phạm về vệ sinh').first().locator('img').first().waitFor();
  await judge(page, 'trang phục bảo hộ', 'Đạt');
  await judge(page, 'Nguyên liệu có hóa đơn', 'Đạt');
  await judge(page, 'kiểm thực ba bước', 'Đạt');
}

async function addFinding(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm tồn tại' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nội dung tồn tại').fill(finding.text);
  await dialog.getByText('Nghiêm trọng', { exact: true }).click();
  await dialog.getByLabel('Biện pháp khắc phục').fill(finding.remedy);
  await dialog.getByLabel('Hạn khắc phục').fill('31/01/2019');
  await dialog.getByLabel('Hạn khắc phục').press('Enter');
  await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
  await page.getByTestId('findings').getByText(finding.text).waitFor();
}

/** Step 4: the laptop works without a network, dies in the middle of a form, and has lost nothing. */
export async function visitOffline(stage: Stage, desk: RunningApp, machine: string): Promise<RunningApp> {
  const cable = await stage.network(machine);
  let laptop = desk;
  await stage.step(
    '4 kiem-tra-ngoai-tuyen',
    () => laptop.page,
    async (check) => {
      // Signed in once with a network: everything the team needs comes to the laptop.
      await signIn(laptop.page, 'tp.yte');
      await laptop.page.getByTestId('sync-indicator').getByText('Đã đồng bộ').waitFor();
      await signOut(laptop.page);
      cable.cut();
      await laptop.close();

      laptop = await stage.launch(machine);
      await signIn(laptop.page, 'tp.yte');
      await laptop.page.getByTestId('sync-indicator').getByText('Ngoại tuyến').waitFor();
      check('đăng nhập khi không có mạng', true);
      await openVisit(laptop.page);
      await answer(laptop.page, stage);
      await stage.picture(laptop.page, 'phieu-kiem-tra');
      await addFinding(laptop.page);
      await laptop.page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await laptop.page.getByText('Đã lưu').first().waitFor();
      await stage.picture(laptop.page, 'ton-tai-ngoai-tuyen');
      await laptop.close();

      laptop = await stage.launch(machine);
      await signIn(laptop.page, 'tp.yte');
      await openVisit(laptop.page);
      check(
        'câu trả lời còn nguyên sau khi thoát',
        (await laptop.page.getByLabel('Tên cơ sở').inputValue()) === facility,
      );
      await laptop.page.getByLabel('Địa chỉ').fill(typedLast);
      await laptop.page.getByLabel('Địa chỉ').press('Tab');
      await laptop.page.getByTestId('unsaved').waitFor();
      check('mạng bị cắt thật: kết nối bị từ chối', cable.torn() > 0);
      await laptop.kill();

      laptop = await stage.launch(machine);
      await signIn(laptop.page, 'tp.yte');
      await openVisitWithDraft(laptop.page);
      const prompt = laptop.page.getByRole('dialog');
      check(
        'bản đang nhập được mời khôi phục, có giờ',
        /lúc \d{2}:\d{2} ngày/u.test(await prompt.innerText()),
      );
      await stage.picture(laptop.page, 'moi-khoi-phuc');
      await prompt.getByRole('button', { name: 'Khôi phục' }).click();
      check(
        'chữ gõ trước khi mất điện còn nguyên',
        (await laptop.page.getByLabel('Địa chỉ').inputValue()) === typedLast,
      );
      check(
        'tồn tại còn nguyên sau SIGKILL',
        await comesToBeSeen(laptop.page.getByTestId('findings').getByText(finding.text)),
      );
      await laptop.page.getByRole('button', { name: 'Kết thúc kiểm tra' }).first().click();
      const confirm = laptop.page.getByRole('dialog');
      await confirm.getByText(finding.text).waitFor();
      await stage.picture(laptop.page, 'ket-thuc-kiem-tra');
      await confirm.getByRole('button', { name: 'Kết thúc kiểm tra' }).click();
      await laptop.page.getByText('Đã tạo 1 nhiệm vụ').waitFor();
      const waiting = Number(await laptop.page.getByTestId('sync-indicator').getAttribute('data-waiting'));
      check('việc làm ngoại tuyến đang chờ gửi', waiting > 0);
      await stage.picture(laptop.page, 'cho-gui');
    },
  );
  return laptop;
}

async function openVisitWithDraft(page: Page): Promise<void> {
  await openSubject(page, 'Kiểm tra Tết');
  await page.getByTestId('ward-grid').getByRole('link', { name: /Bồ Đề/u }).click();
  await page.getByRole('dialog').getByText('Khôi phục bản đang nhập').waitFor();
}
