/// The command `todoke synth` (合成データの作成).
///
/// Read first: [dev.todoke.cli.synth.SynthCommand].
@NullMarked
package dev.todoke.cli.synth;

import org.jspecify.annotations.NullMarked;
