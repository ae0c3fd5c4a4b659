/** The loaded stories: import, receipts, and the way back from a story's identity to its file. */
package wirecopy.library;
