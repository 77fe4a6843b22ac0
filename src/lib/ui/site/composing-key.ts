/**
 * Whether a key belongs to the writing system: it finishes or corrects a syllable that is being composed and means nothing
 * to the page. Safari sends the Enter that ends a syllable after the composition has ended; only its key code says so.
 */
export const isComposingKey = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
