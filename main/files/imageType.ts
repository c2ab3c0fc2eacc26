import type { imageTypes } from '#shared/domain/attachments';

export type ImageType = (typeof imageTypes)[number];

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** What kind of image these bytes are by their signature, never by the file's name; null: none that we keep. */
export function imageType(bytes: Uint8Array): ImageType | null {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  return starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ? 'image/png' : null;
}
