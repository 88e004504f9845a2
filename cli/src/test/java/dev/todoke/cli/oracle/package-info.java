/// The linkage a second time, as plain SQL in DuckDB (照合のSQLによる検算): slow, and easy to believe.
@NullMarked
package dev.todoke.cli.oracle;

import org.jspecify.annotations.NullMarked;
