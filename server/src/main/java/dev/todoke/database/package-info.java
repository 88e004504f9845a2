/// The database as the other modules meet it (データベースの接続・役割・取引): connection, migrations, and transactions that
/// act under the role of a face and nothing more.
///
/// Read first: [dev.todoke.database.Acting], [dev.todoke.database.FaceTransactions],
/// [dev.todoke.database.DatabaseConfiguration].
/// Never here: tables of any module, and no query on them.
@NullMarked
package dev.todoke.database;

import org.jspecify.annotations.NullMarked;
