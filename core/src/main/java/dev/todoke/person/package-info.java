/// What identifies the people registered (本人を識別する情報): names, kana, addresses, and how they are made comparable.
///
/// Read first: [dev.todoke.person.PersonRecord], [dev.todoke.person.PersonName], [dev.todoke.person.Address].
/// Never here: tumours, or who may see what.
@NullMarked
package dev.todoke.person;

import org.jspecify.annotations.NullMarked;
