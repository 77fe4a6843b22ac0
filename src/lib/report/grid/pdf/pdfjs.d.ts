/** The small build has the declarations of the full one. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
	export * from 'pdfjs-dist/legacy/build/pdf.mjs';
}
