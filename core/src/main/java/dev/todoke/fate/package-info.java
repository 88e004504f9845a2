/// What became of each notification (届出のゆくえ): received, linked, counted in a year or not, and why.
///
/// Read first: [dev.todoke.fate.Fate], [dev.todoke.fate.FateMaker].
/// Never here: anything by which a hospital could learn of another.
@NullMarked
package dev.todoke.fate;

import org.jspecify.annotations.NullMarked;
