/// The commands about closed years (年次確定のコマンド): `todoke closing check`.
///
/// Read first: [dev.todoke.cli.closing.ClosingCommand].
/// Never here: making a closing, which `register` does.
@NullMarked
package dev.todoke.cli.closing;

import org.jspecify.annotations.NullMarked;
