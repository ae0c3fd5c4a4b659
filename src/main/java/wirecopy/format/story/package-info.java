/** What the file formats share: what one of them is, and how it writes down what it found. */
package wirecopy.format.story;
