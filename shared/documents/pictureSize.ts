import type { Picture } from './model';

/** A size in millimetres. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest size of a picture that keeps its proportions, fits the room and is not enlarged beyond 96 dots an inch. */
export function pictureSize(picture: Picture, room: Size): Size {
  const natural = { width: (picture.widthPx * 25.4) / 96, height: (picture.heightPx * 25.4) / 96 };
  const scale = Math.min(room.width / natural.width, room.height / natural.height, 1);
  return { width: natural.width * scale, height: natural.height * scale };
}

/** Between two pictures side by side, in millimetres. */
export const pictureGap = 5;

/** The room of one picture where `columns` stand side by side in `width` millimetres. */
export function pictureRoom(columns: 1 | 2, width: number): Size {
  return columns === 1 ? { width, height: 150 } : { width: (width - pictureGap) / 2, height: 72 };
}
