/** Size of the picture that social networks show of a page, in pixels: Facebook and Zalo show it whole. */
export const cardSize = { width: 1200, height: 630 } as const;
