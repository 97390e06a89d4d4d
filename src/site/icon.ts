/** The picture that browsers show beside the name of a page, in the folder `public/`. */
export const iconFile = 'favicon.svg';
