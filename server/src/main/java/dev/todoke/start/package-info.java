/// The server's commands (サーバーの起動): `demo`, `serve`, `code`.
///
/// Read first: [dev.todoke.start.DemoCommand], [dev.todoke.start.ServeCommand].
/// Never here: what the started program does.
@NullMarked
package dev.todoke.start;

import org.jspecify.annotations.NullMarked;
