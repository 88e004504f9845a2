/// What leaves the registry as published figures (公表する統計): one closed year after disclosure control.
///
/// Read first: [dev.todoke.statistics.release.ReleasedYear], [dev.todoke.statistics.release.ReleaseDraft],
/// [dev.todoke.statistics.release.ReleaseCells]. Never here: a count that was withheld.
@NullMarked
package dev.todoke.statistics.release;

import org.jspecify.annotations.NullMarked;
