import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { runCommand } from './common/runCommand';
import { SetupError } from './common/setupError';
import { parseConclusions } from '#shared/text/conclusions/parseConclusions';

const Passage = z.object({ id: z.string(), text: z.string(), meeting_date: z.string().nullish() });
type Passage = z.infer<typeof Passage>;

/** One passage → its assignments, with the field names and meanings of docs/conclusions.md. */
export function conclusionLine({ id, text, meeting_date }: Passage) {
  const assignments = parseConclusions(text, { meetingDate: meeting_date ?? null }).map((found) => ({
    leads: found.leads.map((lead) => lead.text),
    coordinators: found.coordinators.map((body) => body.text),
    action: found.action.text,
    deadline_text: found.deadline?.quote.text ?? null,
    deadline_iso: found.deadline?.iso ?? null,
    recurrence: found.recurrence?.kind ?? null,
    report_to: found.reportTo?.text ?? null,
  }));
  return { id, assignments };
}

/**
 * `npm run conclusions -- FILE.jsonl`: reads lines `{id, text, meeting_date}` and prints one JSON line each.
 * Throws when the file cannot be read, or with the line's number when a line is not such an object.
 */
export async function runConclusions(args: readonly string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('-'));
  if (file === undefined) throw new SetupError('usage: npm run conclusions -- FILE.jsonl');
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(conclusionLine(readPassage(line, number)))}\n`);
  }
}

function readPassage(line: string, number: number): Passage {
  try {
    return Passage.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`line ${number}: not a passage {id, text, meeting_date}`, { cause: error });
  }
}

// The tests and the benchmark import this file; only the command itself runs it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(async (args) => {
    await runConclusions(args);
    return 0;
  });
}
