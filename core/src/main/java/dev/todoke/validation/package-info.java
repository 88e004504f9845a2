/// Checks of notifications (点検): what may not be sent, what should be looked at again, and in which words it is said.
///
/// Read first: [dev.todoke.validation.CheckList], [dev.todoke.validation.Finding],
/// [dev.todoke.validation.CheckedRecord].
/// Never here: changing a value. A check says what is wrong; people correct it.
@NullMarked
package dev.todoke.validation;

import org.jspecify.annotations.NullMarked;
