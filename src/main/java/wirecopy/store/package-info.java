/** What the user did, in one SQLite file that other programs can read too. Nothing outside of this package knows of SQL. */
package wirecopy.store;
