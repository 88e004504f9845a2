/// `todoke link`: the same person in files of any origin, and how good the answer was (照合と評価).
///
/// Read first: [dev.todoke.cli.link.LinkCommand], [dev.todoke.cli.link.PersonFile],
/// [dev.todoke.cli.link.EvaluateCommand]. Never here: comparing, deciding, measuring. They are `dev.todoke.linkage` of
/// core.
@NullMarked
package dev.todoke.cli.link;

import org.jspecify.annotations.NullMarked;
