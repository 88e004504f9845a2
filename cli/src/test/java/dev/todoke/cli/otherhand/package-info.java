/// Person files with a known truth, made by another hand than `synth` (別の手による試験用の人名簿): other names, other slips.
///
/// The engine is measured on them and never fitted to them.
@NullMarked
package dev.todoke.cli.otherhand;

import org.jspecify.annotations.NullMarked;
