/** The records of an article. They use nothing but the JDK; everything else in the program speaks through them. */
package wirecopy.article;
