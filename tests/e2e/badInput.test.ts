import { open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from './support/openOffice';
import { openSubject, signIn } from './support/ui';
import type { Office } from './support/openOffice';
import type { RunningApp } from './support/launchApp';

let office: Office;
let desk: RunningApp;

beforeAll(async () => {
  office = await openOffice();
  desk = await office.launch('desk');
});
afterAll(() => office.close());

async function trySignIn(username: string, password: string): Promise<string> {
  const { page } = desk;
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: /Đăng nhập$/u }).click();
  return page.getByTestId('problem').innerText();
}

describe('what a person gets wrong', () => {
  it('says one and the same sentence for a wrong name and a wrong password, and keeps the form', async () => {
    const wrongPassword = await trySignIn('thuky', 'khong-dung');
    const wrongName = await trySignIn('khong-co-ai', 'GiaoBan@2019');
    expect(wrongPassword).toContain('Tên đăng nhập hoặc mật khẩu không đúng');
    expect(wrongName).toBe(wrongPassword);
    expect(await desk.page.getByLabel('Tên đăng nhập').inputValue()).toBe('khong-co-ai');
  });

  it('says which server cannot be reached, and keeps what was typed', async () => {
    const address = desk.page.getByLabel('Địa chỉ máy chủ');
    await desk.page.getByRole('button', { name: 'Đổi máy chủ' }).click();
    await address.fill('http://127.0.0.1:9');
    await expect
      .poll(() => trySignIn('thuky', 'GiaoBan@2019'))
      .toContain('Không liên lạc được với máy chủ http://127.0.0.1:9');
    expect(await desk.page.getByLabel('Tên đăng nhập').inputValue()).toBe('thuky');
    await address.fill(office.serverUrl);
  });

  it('refuses a photo that is no image and one of 60 MB, each with what to do, and the form stays', async () => {
    const { page } = desk;
    await signIn(page, 'tp.yte');
    await openSubject(page, 'Kiểm tra Tết');
    await page.getByTestId('ward-grid').getByRole('link', { name: /Bồ Đề/u }).click();
    await page.getByRole('button', { name: 'Thêm tồn tại' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nội dung tồn tại').fill('Có nội dung đang nhập');

    const notImage = path.join(office.folder, 'bang-ke.jpg');
    await writeFile(notImage, 'đây là văn bản, không phải ảnh');
    await dialog.locator('input[type=file]').setInputFiles(notImage);
    await dialog.getByTestId('problem').getByText('bang-ke.jpg').waitFor();

    const huge = path.join(office.folder, 'rat-lon.jpg');
    const file = await open(huge, 'w');
    await file.write(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
    await file.truncate(60 * 1024 * 1024);
    await file.close();
    await dialog.locator('input[type=file]').setInputFiles(huge);
    await dialog.getByTestId('problem').getByText('60 MB').waitFor();
    expect(await dialog.getByLabel('Nội dung tồn tại').inputValue()).toBe('Có nội dung đang nhập');
  });
});
