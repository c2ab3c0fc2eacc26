import type { AdministrativeDocument, Block, Picture } from '#shared/documents/model';
import type { PictureBytes, PictureData } from './pictureDocx';

/** Every picture of a document, in order. */
export function picturesOf(document: AdministrativeDocument): readonly Picture[] {
  const inBlocks = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
  const signed = document.signatures.flatMap((one) => (one.image === undefined ? [] : [one.image]));
  return [
    ...inBlocks(document.body),
    ...signed,
    ...document.annexes.flatMap((annex) => inBlocks(annex.body)),
  ];
}

/** Reads the bytes of every picture once. `read` rejects where a picture cannot be had; the rejection is passed on. */
export async function readPictures(
  document: AdministrativeDocument,
  read: (source: string) => Promise<Uint8Array>,
): Promise<PictureBytes> {
  const sources = [...new Set(picturesOf(document).map((picture) => picture.source))];
  const entries = sources.map(async (source) => [source, typed(await read(source), source)] as const);
  return new Map(await Promise.all(entries));
}

function typed(bytes: Uint8Array, source: string): PictureData {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return { type: 'png', bytes };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { type: 'jpg', bytes };
  throw new TypeError(`neither PNG nor JPEG: ${source.slice(0, 80)}`);
}
