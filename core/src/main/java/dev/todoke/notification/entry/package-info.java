/// A notification as a person types it (届出の入力): both calendars, partial dates, widths, the set for "nothing known".
///
/// Read first: [dev.todoke.notification.entry.TypedValue], [dev.todoke.notification.entry.TypedDate].
/// Never here: whether a value is right. That is `validation`.
@NullMarked
package dev.todoke.notification.entry;

import org.jspecify.annotations.NullMarked;
