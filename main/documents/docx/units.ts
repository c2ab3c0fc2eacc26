/** Twentieths of a point, the unit of positions in DOCX. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Twentieths of a point from points. */
export const pointTwips = (points: number): number => Math.round(points * 20);

/** Half points, the unit of font sizes in DOCX. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** CSS pixels, the unit of picture sizes in the `docx` package. */
export const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);
