/// `todoke register`: the whole road without a server (登録の全工程): read, check, link, consolidate, close, report.
///
/// Read first: [dev.todoke.cli.register.RegisterCommand], [dev.todoke.cli.register.Road].
/// Never here: a rule of registration. Those stand in `core`.
@NullMarked
package dev.todoke.cli.register;

import org.jspecify.annotations.NullMarked;
