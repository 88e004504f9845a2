package dev.todoke.web.chrome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The styles of all components as one sheet (様式): tokens, `static/css/base.css`, then one file per component by name.
///
/// Its address holds a checksum, so browsers may keep it for ever and always have the right one.
@Component
class StyleSheets {

    private static final String TOKENS = "static/vendor/design-tokens-1.1.9/tokens.css";
    private static final String BASE = "static/css/base.css";

    private final byte[] content;
    private final String checksum;

    StyleSheets() {
        try {
            content = joined(parts()).getBytes(StandardCharsets.UTF_8);
            checksum = checksum(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Address of the sheet.
    String path() {
        return "/styles/" + checksum + ".css";
    }

    byte[] content() {
        return content.clone();
    }

    private static List<Resource> parts() throws IOException {
        var components = new PathMatchingResourcePatternResolver().getResources("classpath*:static/css/*.css");
        var all = new ArrayList<Resource>(List.of(new ClassPathResource(TOKENS), new ClassPathResource(BASE)));
        Stream.of(components)
                .filter(sheet -> !"base.css".equals(sheet.getFilename()))
                .sorted(Comparator.comparing(sheet -> String.valueOf(sheet.getFilename())))
                .forEach(all::add);
        return all;
    }

    private static String joined(List<Resource> parts) throws IOException {
        var sheet = new StringBuilder();
        for (Resource part : parts) {
            sheet.append(part.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        return sheet.toString();
    }

    private static String checksum(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
