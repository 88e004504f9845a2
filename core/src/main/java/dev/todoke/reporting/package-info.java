/// How a hospital organises its reporting (届出の体制): approval by the manager before it notifies, and the hand-over of
/// open work when people change.
///
/// Read first: [dev.todoke.reporting.Approval], [dev.todoke.reporting.HandOver].
/// Never here: what an account may do; that is told by `dev.todoke.identity`.
@NullMarked
package dev.todoke.reporting;

import org.jspecify.annotations.NullMarked;
