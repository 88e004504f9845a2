/// Pages of the rules (規則集の画面), the same for hospitals, the registry room and everybody.
///
/// Read first: `RulebookController`, `CodesController`, `RuleFaces`.
/// Never here: a rule. The core answers, these pages print the answer with its rule and its source.
@NullMarked
package dev.todoke.rulebook.web;

import org.jspecify.annotations.NullMarked;
