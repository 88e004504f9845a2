/// Facilities that do not notify (届出義務、法7条): expected and received, reminders, recommendations, publication, letters.
///
/// Read first: [dev.todoke.duty.desk.DutyDesk].
/// Never here: an act by the program. Somebody decides, and is named.
@NullMarked
package dev.todoke.duty;

import org.jspecify.annotations.NullMarked;
