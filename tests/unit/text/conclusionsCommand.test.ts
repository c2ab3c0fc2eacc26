import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runConclusions } from '#build/conclusions';

describe('npm run conclusions', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conclusions-'));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  async function run(lines: string): Promise<readonly unknown[]> {
    const file = join(folder, 'in.jsonl');
    await writeFile(file, lines);
    let out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      out += String(chunk);
      return true;
    });
    await runConclusions([file]);
    return out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  }

  it('writes one line for each passage, with every field', async () => {
    const text =
      'Giao Phòng Y tế chủ trì, phối hợp với UBND các phường kiểm tra nhà thuốc, báo cáo UBND quận trước ngày 10/3.';
    const passages = [
      { id: 'a', text, meeting_date: '2019-01-28' },
      { id: 'b', text: 'Hội nghị diễn ra thành công.', meeting_date: null },
      { id: 'c', text },
    ];
    const lines = await run(passages.map((passage) => JSON.stringify(passage)).join('\n') + '\n');
    const assignment = {
      leads: ['Phòng Y tế'],
      coordinators: ['UBND các phường'],
      action: 'kiểm tra nhà thuốc',
      deadline_text: 'trước ngày 10/3',
      deadline_iso: '2019-03-10',
      recurrence: null,
      report_to: 'UBND quận',
    };
    expect(lines).toEqual([
      { id: 'a', assignments: [assignment] },
      { id: 'b', assignments: [] },
      { id: 'c', assignments: [{ ...assignment, deadline_iso: null }] },
    ]);
  });

  it('names the line that is not a passage', async () => {
    await expect(run('{"id":"a","text":"x"}\n{"id":1}')).rejects.toThrow('line 2');
    await expect(run('not json')).rejects.toThrow('line 1');
    await expect(runConclusions([])).rejects.toThrow('usage');
  });
});
