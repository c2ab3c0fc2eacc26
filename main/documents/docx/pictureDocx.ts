import type { Table } from 'docx';
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import type { Picture } from '#shared/documents/model';
import type { Size } from '#shared/documents/pictureSize';
import { pictureRoom, pictureSize } from '#shared/documents/pictureSize';
import { frame } from './frame';
import { boxLine } from './paragraphs';
import { pixels, pointTwips } from './units';

/** The bytes of a picture; DOCX knows these two formats everywhere. */
export interface PictureData {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
}

/** Bytes of every picture of a document by its source. */
export type PictureBytes = ReadonlyMap<string, PictureData>;

/** A picture in the middle of its line. Throws when its bytes were not read before. */
export function pictureParagraph(
  picture: Picture,
  room: Size,
  bytes: PictureBytes,
  after: number,
): Paragraph {
  const data = bytes.get(picture.source);
  if (data === undefined) throw new Error(`no bytes for the picture "${picture.alternative}"`);
  const size = pictureSize(picture, room);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 0, after: pointTwips(after) },
    children: [
      new ImageRun({
        type: data.type,
        data: data.bytes,
        transformation: { width: pixels(size.width), height: pixels(size.height) },
        altText: { name: picture.alternative, description: picture.alternative, title: picture.alternative },
      }),
    ],
  });
}

/** Pictures in one or two columns with their captions; `width` in millimetres. */
export function picturesDocx(
  pictures: readonly Picture[],
  columns: 1 | 2,
  width: number,
  profile: LayoutProfile,
  bytes: PictureBytes,
): Table {
  const room = pictureRoom(columns, width);
  const cellOf = (picture: Picture | undefined) => ({
    width: width / columns,
    children:
      picture === undefined
        ? [boxLine('', { sizePt: profile.sizes.caption })]
        : [
            pictureParagraph(picture, room, bytes, 2),
            boxLine(picture.caption ?? '', {
              sizePt: profile.sizes.caption,
              italic: true,
              align: 'center',
              after: 11,
            }),
          ],
  });
  const rows = pictures.flatMap((_, index) =>
    index % columns === 0
      ? [Array.from({ length: columns }, (_unused, at) => cellOf(pictures[index + at]))]
      : [],
  );
  return frame(rows);
}
