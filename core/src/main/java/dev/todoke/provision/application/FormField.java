package dev.todoke.provision.application;

/// One field of an application form (記入欄) as its table describes it.
///
/// @param number the number the paper form gives it
/// @param task the short form it belongs to on screen
/// @param type how it is written: text, long, date, month, choice, choices, ticks, years, items, rows, files or pledge
/// @param choices name of the list of choices, empty when there is none
public record FormField(
        String id,
        String number,
        String task,
        String type,
        Requirement required,
        String choices,
        String labelJa,
        String labelEn,
        String hintJa,
        String hintEn) {

    /// Whether attachments stand here instead of words.
    public boolean files() {
        return type.equals("files");
    }

    /// Whether the field follows from what others did: attached files and signed pledges are never typed.
    public boolean derived() {
        return files() || type.equals("pledge");
    }

    /// Whether this is a column of a repeated field.
    public boolean insideRow() {
        return id.indexOf('.') > 0;
    }

    /// The repeated field of a column: `users` of `users.name`.
    public String parent() {
        return insideRow() ? id.substring(0, id.indexOf('.')) : id;
    }

    /// The id of this column in one row: `users.2.name`.
    public String inRow(int row) {
        return parent() + "." + row + id.substring(id.indexOf('.'));
    }
}
