/// `todoke tumours`: which rows of a file are one cancer, and which row is counted (多重がんの判定).
///
/// Read first: [dev.todoke.cli.tumours.TumoursCommand], [dev.todoke.cli.tumours.TumourRows]. Never here: the rules.
/// They are `dev.todoke.tumour` of core.
@NullMarked
package dev.todoke.cli.tumours;

import org.jspecify.annotations.NullMarked;
