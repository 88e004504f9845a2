/// Deaths and vital status (死亡・生存状況): death records of every cause, what they say about a cancer, last known alive.
///
/// Read first: [dev.todoke.vitalstatus.DeathRecord].
/// Never here: asking hospitals about a death. That is `followback`.
@NullMarked
package dev.todoke.vitalstatus;

import org.jspecify.annotations.NullMarked;
