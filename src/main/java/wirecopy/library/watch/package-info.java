/** Tells that files changed. Knows nothing of stories. */
package wirecopy.library.watch;
