/// Disclosure control (秘匿): which cells of linked tables must be withheld so that nobody can compute a small count.
///
/// Read first: [dev.todoke.disclosure.LinkedTables], [dev.todoke.disclosure.SmallCells],
/// [dev.todoke.disclosure.DisclosureAnswer]. Never here: hiding cells one by one without looking at the margins.
@NullMarked
package dev.todoke.disclosure;

import org.jspecify.annotations.NullMarked;
