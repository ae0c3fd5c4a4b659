/** News in XML and SGML: NITF, NewsML, RSS, Atom, Reuters-21578. No entity of a document is ever looked up, inside of it or outside. */
package wirecopy.format.xml;
