package dev.todoke.provision.attachment;

import dev.todoke.kernel.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files that may be attached (添付できるファイルの種類).
public enum FileForm implements Coded {
    PDF("pdf", "PDF", "application/pdf", "pdf"),
    WORD("docx", "Word(docx)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("xlsx", "Excel(xlsx)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("png", "PNG画像", "image/png", "png"),
    JPEG("jpeg", "JPEG画像", "image/jpeg", "jpg,jpeg"),
    TEXT("text", "テキスト", "text/plain", "txt,csv");

    private final String code;
    private final String ja;
    private final String mediaType;
    private final String endings;

    FileForm(String code, String ja, String mediaType, String endings) {
        this.code = code;
        this.ja = ja;
        this.mediaType = mediaType;
        this.endings = endings;
    }

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

    /// The kind a file name promises.
    static Optional<FileForm> promised(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> List.of(form.endings.split(",", -1)).contains(ending))
                .findFirst();
    }
}
