/** Does something after the next frame has been painted, so that what a reader looks at comes first. Returns what cancels it. */
export function afterPaint(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = (): void => void (timer = setTimeout(work));
	// A page in the background has no frames.
	if (document.hidden) later();
	const frame = document.hidden ? 0 : requestAnimationFrame(later);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
