/** The command line: it starts no server, and only reads the database. */
@NullMarked
package vn.thidua.command;

import org.jspecify.annotations.NullMarked;
