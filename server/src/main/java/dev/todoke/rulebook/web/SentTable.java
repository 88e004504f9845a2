package dev.todoke.rulebook.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// The file of a form that holds a proposed table (送られた表).
///
/// @param fault key of what is wrong with it; empty when it is a text, or when no file was sent
record SentTable(String content, String fault) {

    private static final long LARGEST = 4L << 20;
    private static final SentTable NONE = new SentTable("", "");

    static SentTable of(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return NONE;
        }
        if (file.getSize() > LARGEST) {
            return new SentTable("", "too-large");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes()));
            return text.chars().anyMatch(c -> c == 0)
                    ? new SentTable("", "not-utf8")
                    : new SentTable(text.toString(), "");
        } catch (CharacterCodingException _) {
            // the decoder knows no more than that the bytes are no UTF-8, which is what the fault says
            return new SentTable("", "not-utf8");
        }
    }
}
