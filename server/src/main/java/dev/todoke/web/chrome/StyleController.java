package dev.todoke.web.chrome;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the style sheet (様式の配布).
@Controller
class StyleController {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final StyleSheets sheets;

    StyleController(StyleSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/styles/{checksum}.css")
    ResponseEntity<byte[]> sheet(@PathVariable String checksum) {
        boolean present = sheets.path().contains(checksum);
        var kept = present
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok().contentType(CSS).cacheControl(kept).body(sheets.content());
    }
}
