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
