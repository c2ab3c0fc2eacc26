import type { Picture } from '../model';
import type { Size } from '../pictureSize';
import { pictureSize } from '../pictureSize';
import { escapeHtml } from './escapeHtml';

/** A picture and its caption, sized in millimetres to fit the room. */
export function pictureHtml(picture: Picture, room: Size): string {
  const size = pictureSize(picture, room);
  const style = `width:${size.width.toFixed(2)}mm;height:${size.height.toFixed(2)}mm`;
  const caption =
    picture.caption === undefined ? '' : `<figcaption>${escapeHtml(picture.caption)}</figcaption>`;
  return `<figure><img src="${escapeHtml(picture.source)}" alt="${escapeHtml(picture.alternative)}" style="${style}">${caption}</figure>`;
}
