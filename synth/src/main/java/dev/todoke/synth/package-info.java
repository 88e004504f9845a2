/// A synthetic prefecture from a seed (合成データ): population, patients, hospitals, notifications, deaths, and the truth.
///
/// Read first: [dev.todoke.synth.SynthPlan], [dev.todoke.synth.SyntheticPrefecture], [dev.todoke.synth.CareCourse].
/// Never here: a real person or hospital, or anything that the registry itself decides.
@NullMarked
package dev.todoke.synth;

import org.jspecify.annotations.NullMarked;
