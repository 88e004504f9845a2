package dev.todoke.codes;

/// What a cause of death says about a tumour (死因からの変換結果).
public sealed interface CauseOfDeathAnswer {

    /// @param cause the row of the table that answered, ICD-10 without the dot
    /// @param note why, in English; may be empty
    record StandsFor(CodedTumour tumour, String cause, String note) implements CauseOfDeathAnswer {}

    /// Not of the shape of an ICD-10 code.
    record NotACause(String text) implements CauseOfDeathAnswer {}

    /// A cause outside chapter II.
    record NotANeoplasm(String cause) implements CauseOfDeathAnswer {}

    /// Of chapter II by its number, but no edition has it.
    record UnknownCategory(String cause) implements CauseOfDeathAnswer {}

    /// A tumour of an organ that this sex does not have.
    record OtherSex(String cause) implements CauseOfDeathAnswer {}
}
