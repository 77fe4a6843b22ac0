/** Every page is a file of its own: `so-sanh/index.html` needs no rewrite rule on any static server. */
export const prerender = true;
export const trailingSlash = 'always';
