/** Style sheets are imported for their effect: the bundler gathers them in `page.css`. */
declare module '*.css';
