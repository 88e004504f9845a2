/// The demonstration (実演): a synthetic prefecture that goes the whole road, stage by stage, through the same desks that
/// people use.
///
/// Read first: [dev.todoke.demo.DemoStage], [dev.todoke.demo.DemoWorld], [dev.todoke.demo.DemoJob].
/// Never here: a shortcut that real data could not take.
@NullMarked
package dev.todoke.demo;

import org.jspecify.annotations.NullMarked;
