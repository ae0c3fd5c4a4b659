/** Stories as JSON: the fields of an object by their usual names, and those that the user names. */
package wirecopy.format.json;
