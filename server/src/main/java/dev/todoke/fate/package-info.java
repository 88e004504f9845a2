/// The fate of each notification, told to its own hospital (届出のゆくえ).
///
/// Read first: [dev.todoke.fate.job.FateWork], [dev.todoke.fate.desk.FateDesk].
/// Never here: rows of another hospital; the database refuses them.
@NullMarked
package dev.todoke.fate;

import org.jspecify.annotations.NullMarked;
