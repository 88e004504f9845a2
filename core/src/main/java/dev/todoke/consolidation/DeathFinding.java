package dev.todoke.consolidation;

import dev.todoke.codes.CodedTumour;

/// What a death means for the registry (死亡情報の照合結果).
public sealed interface DeathFinding {

    /// The cause is no cancer.
    record NotCancer() implements DeathFinding {}

    /// The cancer was known before (既知のがん).
    record KnownCancer() implements DeathFinding {}

    /// A cancer nobody notified (死亡者新規がん情報, DCN).
    record NewCancer(CodedTumour tumour) implements DeathFinding {}
}
