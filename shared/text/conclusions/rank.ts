import { phraseList } from './phraseList';
import type { Reading } from './reading';

const RANKS: readonly (readonly [number, ReturnType<typeof phraseList>])[] = [
  [
    5,
    phraseList(
      'quốc hội, chính phủ, thủ tướng, phó thủ tướng, trung ương, bộ chính trị, ban bí thư, chủ tịch nước, tổng bí thư',
    ),
  ],
  [
    4,
    phraseList(
      'bộ trưởng, thứ trưởng, tổng cục, bộ tài chính, bộ y tế, bộ công an, bộ xây dựng, bộ công thương, bộ giao thông, bộ gtvt, bộ giáo dục, bộ nội vụ, bộ tư pháp, bộ nông nghiệp, bộ tài nguyên, bộ kế hoạch, bộ khoa học, bộ lao động, bộ văn hóa, bộ thông tin, bộ quốc phòng, bộ ngoại giao, bộ vhttdl, bộ gd&đt, các bộ, bộ ngành, ngân hàng nhà nước',
    ),
  ],
  [
    3,
    phraseList(
      'ubnd tỉnh, ubnd thành phố, ubnd tp, ủy ban nhân dân tỉnh, ủy ban nhân dân thành phố, tỉnh ủy, thành ủy, hđnd tỉnh, hđnd thành phố, hđnd tp, sở, các sở, tỉnh, chủ tịch tỉnh',
    ),
  ],
  [
    2,
    phraseList(
      'ubnd quận, ubnd huyện, ubnd thị xã, ủy ban nhân dân quận, ủy ban nhân dân huyện, quận ủy, huyện ủy, quận, huyện, phòng',
    ),
  ],
  [
    1,
    phraseList(
      'ubnd phường, ubnd xã, ủy ban nhân dân xã, ủy ban nhân dân phường, đảng ủy xã, đảng ủy phường, xã, phường, thôn',
    ),
  ],
];

/** The level of government named by the words [from, to): 5 centre, 4 ministry, 3 province, 2 district, 1 ward; 0 none. */
export function rankOf({ words }: Reading, from: number, to: number): number {
  for (const [rank, names] of RANKS) {
    for (let i = from; i < to; i += 1) if (names.match(words, i) > 0) return rank;
  }
  return 0;
}
