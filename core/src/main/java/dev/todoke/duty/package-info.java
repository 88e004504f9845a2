/// The duty to notify and what follows when a facility does not (届出義務、督促・勧告・公表).
///
/// Read first: [dev.todoke.duty.DutyCase], [dev.todoke.duty.ExpectedVolume].
/// Never here: an act without somebody who decided it and is named.
@NullMarked
package dev.todoke.duty;

import org.jspecify.annotations.NullMarked;
