/// Tests of the synthetic prefecture.
@NullMarked
package dev.todoke.synth;

import org.jspecify.annotations.NullMarked;
