package dev.todoke.provision.print;

import dev.todoke.kernel.Coded;

/// As which file a form is handed out (ファイルの種類).
public enum FormFormat implements Coded {
    PDF("pdf", "PDF", "application/pdf"),
    WORD("docx", "Word文書", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String code;
    private final String ja;
    private final String mediaType;

    FormFormat(String code, String ja, String mediaType) {
        this.code = code;
        this.ja = ja;
        this.mediaType = mediaType;
    }

    /// The end of the file's name.
    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return ja;
    }

    public String mediaType() {
        return mediaType;
    }
}
