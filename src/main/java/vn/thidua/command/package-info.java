/** The command line: it starts no server and opens no database. */
@NullMarked
package vn.thidua.command;

import org.jspecify.annotations.NullMarked;
