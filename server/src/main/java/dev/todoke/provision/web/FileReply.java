package dev.todoke.provision.web;

import dev.todoke.provision.desk.AttachmentDesk;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers with an attached file (添付書類の送信), always to be saved and never shown inside our pages.
final class FileReply {

    private FileReply() {}

    static ResponseEntity<byte[]> of(AttachmentDesk.Taken taken) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(taken.file().form().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(taken.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(taken.content());
    }
}
