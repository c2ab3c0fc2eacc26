import { draftsFromText } from './text/draftsFromText';
import { newConclusion } from './newConclusion';
import { newId } from '#shared/domain/newRecord';
import { parseConclusions } from '#shared/text/conclusions/parseConclusions';
import { toConclusions } from './text/toConclusions';
import type { Conclusion, Proceeding } from '#shared/domain/meetings';
import type { DirectoryUnit } from '#shared/text/conclusions/resolveUnit';

interface Settings {
  readonly heldOn: string;
  readonly directory: readonly DirectoryUnit[];
  readonly standing: (words: string) => string;
}

/** A line typed during the meeting as one conclusion; lead, helpers and deadline are read from its first assignment. */
export function quickConclusion(
  line: string,
  noTask: boolean,
  { heldOn, directory, standing }: Settings,
): Conclusion {
  const text = line.trim();
  const [first] = noTask
    ? []
    : draftsFromText(text, parseConclusions(text, { meetingDate: heldOn }), directory);
  const [read] = first ? toConclusions([{ ...first, state: 'accepted' }], standing) : [];
  return { ...(read ?? newConclusion([])), text, noTask };
}

/** "Phó Chủ tịch: đề nghị …" as who spoke and what was said; without a short name before a colon nobody is named. */
export function quickProceeding(line: string): Proceeding {
  const [, speaker = '', said = ''] = /^([^:\n]{2,80}):\s+(\S.*)$/su.exec(line.trim()) ?? [];
  return { id: newId(), order: 1, speaker: speaker.trim(), text: said.trim() || line.trim() };
}
