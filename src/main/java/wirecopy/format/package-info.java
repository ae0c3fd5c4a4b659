/**
 * From files to articles: walks folders and archives, tells text from what is none, decodes it and hands it to the parser.
 * Nothing is ever written, and names found in archives are only names.
 */
package wirecopy.format;
