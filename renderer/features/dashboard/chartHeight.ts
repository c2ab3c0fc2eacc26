/** The height of the chart of the units in pixels, known before it is drawn so that nothing jumps. */
export const chartHeight = (units: number): number => 64 + units * 30;
