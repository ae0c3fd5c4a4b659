/** Saved web pages: the text that a page sets, and what of it is the story. The only place that knows HTML. */
package wirecopy.format.page;
