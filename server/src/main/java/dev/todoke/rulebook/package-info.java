/// The rules to look things up in (規則集): codes, conversions, same-tumour rules, checks, with the source of each.
///
/// Read first: [dev.todoke.rulebook.web], and [dev.todoke.rulebook.desk.TrialDesk] for changes of rules that the
/// registry room tries on everything stored. What a rule says is decided in the core.
/// Never here: a name or a date of birth, and a change that takes effect. What is typed into the pages for looking
/// things up is neither stored nor logged.
@NullMarked
package dev.todoke.rulebook;

import org.jspecify.annotations.NullMarked;
