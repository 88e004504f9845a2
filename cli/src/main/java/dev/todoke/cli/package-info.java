/// The program `todoke` (コマンドライン): one class per command over `core` and `synth`, without server and database.
///
/// Read first: [dev.todoke.cli.Todoke], [dev.todoke.cli.Console], [dev.todoke.cli.AtomicOutput].
/// Never here: a rule of cancer registration. Commands read files, ask `core`, write files.
@NullMarked
package dev.todoke.cli;

import org.jspecify.annotations.NullMarked;
