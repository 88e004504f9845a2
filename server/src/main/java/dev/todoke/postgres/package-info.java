/// Our own small launcher of the PostgreSQL that travels with the program (内蔵データベースの起動).
///
/// Read first: [dev.todoke.postgres.EmbeddedPostgres], [dev.todoke.postgres.PostgresFolder],
/// [dev.todoke.postgres.RunningAs].
/// Never here: Spring, tables, roles. Demo, tests and tools share this package as it is.
@NullMarked
package dev.todoke.postgres;

import org.jspecify.annotations.NullMarked;
