/** Title of the page without the name of the site after it. */
export const pageTitle = (): string => document.title.replace(/ · [^·]*$/, '');
