import { readFile, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPdfText } from '../readPdfText';
import { until } from '../../../support/until';
import type { RunningApp } from '../../support/launchApp';
import type { Stage } from '../stage';

/** Step 2: the notice of the conclusions as a preview, a PDF with selectable Vietnamese, and a DOCX. */
export async function printNotice(stage: Stage, { app, page }: RunningApp): Promise<void> {
  const saveTo = (file: string): Promise<void> =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
  await stage.step(
    '2 in-thong-bao',
    () => page,
    async (check) => {
      await page.getByRole('button', { name: 'Xem trước bản in' }).click();
      const paper = page.frameLocator('iframe');
      await paper.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
      await stage.picture(page, 'xem-truoc-ban-in');

      const pdf = path.join(stage.out, 'thong-bao-ket-luan.pdf');
      await saveTo(pdf);
      await page.getByRole('button', { name: 'Lưu PDF' }).click();
      await until('the PDF', () => existsSync(pdf));
      const { text, pages } = await readPdfText(new Uint8Array(await readFile(pdf)));
      check(
        'PDF khổ A4',
        pages.every(({ width, height }) => Math.abs(width - 210) < 1 && Math.abs(height - 297) < 1),
      );
      for (const words of [
        'Độc lập - Tự do - Hạnh phúc',
        'ỦY BAN NHÂN DÂN',
        'THÔNG BÁO',
        'Kết luận của',
        'cuối tháng 2/2019',
        'Nơi nhận:',
      ])
        check(`PDF có chữ tìm được: ${words}`, text.includes(words));

      const docx = path.join(stage.out, 'thong-bao-ket-luan.docx');
      await saveTo(docx);
      await page.getByRole('button', { name: 'Lưu Word' }).click();
      await until('the DOCX', () => existsSync(docx));
      check('tệp Word được ghi', (await stat(docx)).size > 5_000);
      check('tệp Word là gói OOXML', (await readFile(docx)).subarray(0, 2).toString() === 'PK');
      await page.keyboard.press('Escape');
    },
  );
}
