package dev.todoke.web;

/// One fault of one field (項目の誤り): which item, what is wrong with the value, what to do.
///
/// @param field name of the control, as in the form
/// @param item number and name shown in the summary, for example `14 診断日`
/// @param message finished sentence, the same in the summary and at the field
/// @param check id of the check, for example `D02`; empty when none has one
public record FieldError(String field, String item, String message, String check) {

    public static FieldError of(String field, String item, String message) {
        return new FieldError(field, item, message, "");
    }

    /// The sentence with the check's id in brackets at its end.
    public String sentence() {
        return check.isEmpty() ? message : message + " (" + check + ")";
    }
}
