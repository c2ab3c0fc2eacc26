/** One line on what set-up does or skips. */
export function say(subject: string, text: string): void {
  console.error(`giao-ban: ${subject}: ${text}`);
}

/** How a skipped step ends its line. */
export const skipped = 'already there, skipped (đã có, bỏ qua)';
