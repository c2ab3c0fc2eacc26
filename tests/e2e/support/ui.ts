import type { Page } from 'playwright-core';

/** The password of every sample account. */
const password = 'GiaoBan@2019';

/** Fills the sign-in form as a person does; a known person is picked from the list of this machine. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Mật khẩu').waitFor();
  const other = page.getByText('Tài khoản khác');
  if (await other.isVisible()) await other.click();
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: /Đăng nhập$/u }).click();
  await page.getByRole('navigation').first().waitFor({ timeout: 30_000 });
}

/** Signs out through the person's menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản/u }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByLabel('Mật khẩu').waitFor();
}

/** Opens a subject of the navigation. */
export async function openSubject(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').first().getByText(name, { exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Chooses one entry of a searchable select, typing without diacritics as people do. */
export async function choose(
  page: Page,
  scope: Page | ReturnType<Page['locator']>,
  label: string,
  typed: string,
  option: string,
): Promise<void> {
  const box = scope.getByLabel(label, { exact: false }).first();
  await box.click();
  await box.pressSequentially(typed);
  await page
    .locator('.ant-select-item-option')
    .filter({ hasText: option })
    .filter({ visible: true })
    .first()
    .click();
}

/** Whether something comes to be seen within a few seconds: a screen may still be filling. */
export async function comesToBeSeen(what: ReturnType<Page['locator']>): Promise<boolean> {
  return what.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}
