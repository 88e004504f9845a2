package dev.todoke.synth;

/// A name as the resident register has it (氏名とカナ), with what hospitals may make of it.
///
/// @param familyCommon family name with common characters only; equal to `family` when it holds no variant
/// @param familyOtherKana other reading of the family name, empty when there is none
/// @param givenCommon given name with common characters only
/// @param givenOtherKana other reading of the given name, empty when there is none
record FullName(
        String family,
        String given,
        String familyKana,
        String givenKana,
        String familyCommon,
        String familyOtherKana,
        String givenCommon,
        String givenOtherKana) {

    static FullName of(NameStock.Part family, NameStock.Part given) {
        return new FullName(
                family.registered(),
                given.registered(),
                family.kana(),
                given.kana(),
                family.common(),
                family.otherKana(),
                given.common(),
                given.otherKana());
    }

    /// The same person after taking another family name (改姓).
    FullName withFamilyOf(FullName other) {
        return new FullName(
                other.family,
                given,
                other.familyKana,
                givenKana,
                other.familyCommon,
                other.familyOtherKana,
                givenCommon,
                givenOtherKana);
    }

    /// A relative: this family name with the given name of the other.
    FullName withGivenOf(FullName other) {
        return other.withFamilyOf(this);
    }
}
