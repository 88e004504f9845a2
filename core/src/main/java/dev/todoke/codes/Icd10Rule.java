package dev.todoke.codes;

/// One rule of the conversion to ICD-10 (変換規則), as people read it in a trace.
///
/// @param number its identity in the table of the edition
/// @param section letter and name of the family, for example `L liver`
/// @param result the code, a column of the site table (`COL:…`) or a refusal (`REFUSE:…`)
/// @param note why, in English; may be empty
public record Icd10Rule(
        int number,
        String section,
        String morphologies,
        String behaviours,
        String topographies,
        String sex,
        String result,
        String note) {

    static Icd10Rule of(TableRow row) {
        return new Icd10Rule(
                Integer.parseInt(row.value("order")),
                row.value("section") + " " + row.value("sectionName"),
                row.value("morphology"),
                row.value("behaviour"),
                row.value("topography"),
                row.value("sex"),
                row.value("result"),
                row.value("note"));
    }

    /// The reason in Japanese (理由); a proposed rule with a reason of its own answers that.
    public String noteJa() {
        return Tables.shipped().only("icdo3-to-icd10-notes").find(note).columnOr("noteJa", note);
    }

    /// One line: number, family and reason.
    public String text() {
        return note.isEmpty() ? number + " " + section : number + " " + section + ": " + note;
    }
}
