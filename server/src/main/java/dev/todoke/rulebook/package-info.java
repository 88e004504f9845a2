/// The rules to look things up in (規則集): codes, conversions, same-tumour rules, checks, with the source of each.
///
/// Read first: [dev.todoke.rulebook.web]. Pages only: what a rule says is decided in the core.
/// Never here: anything about a person. Nothing that is typed into these pages is stored or logged.
@NullMarked
package dev.todoke.rulebook;

import org.jspecify.annotations.NullMarked;
