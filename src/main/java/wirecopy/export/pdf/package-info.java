/** Stories on paper: lines, pages, and PDF files of them. What is laid out here is what is printed as well. */
package wirecopy.export.pdf;
