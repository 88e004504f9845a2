package dev.todoke.provision.attachment;

/// One attached file (添付書類).
///
/// @param number counted through the application, never used again
/// @param field id of the field it belongs to
/// @param name as the applicant's machine called it, without folders
/// @param size in bytes
public record Attachment(int number, String field, String name, FileForm form, long size, String sha256) {

    /// Digits of the checksum that stand behind the name in the draft, so that a version names its papers exactly.
    private static final int MARK = 8;

    /// How the draft and the prints name it.
    public String text() {
        return name + "(" + sha256.substring(0, Math.min(MARK, sha256.length())) + ")";
    }
}
